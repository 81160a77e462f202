"""What problems presuppose and texts do not say: conversions, formulas, rules of the calendar, as data with sources."""
