"""Array annotations that say their shape: `Float[Array, "tokens keys"]`.

    def neighbour_jsd_bits(rows: Float[Array, "*batch tokens keys"]) -> Float[Array, "*batch tokens-1"]: ...

A name stands for one size within a call, `*batch` for any number of axes, `tokens-1` for a size worked out from
another, `_` for any size and `...` for any axes. A single name is written with a blank before it, `" keys"`, so that
linters do not take it for a Python name. Bool, Int and Float say the kind of number, Real any real one, Shaped anything.

They cost nothing: a plain run imports no checker, and the annotation is the array's type alone. Where jaxtyping is
loaded before this module, as in the tests, its own annotations stand here, and beartype checks every call
(tests/conftest.py says for which rooms).
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

__all__ = ["Array", "Bool", "Float", "Int", "Real", "Shaped"]

Array = Any
"""A NumPy array or a torch tensor, where a function takes both."""

if TYPE_CHECKING:
    from typing import Annotated as Bool
    from typing import Annotated as Float
    from typing import Annotated as Int
    from typing import Annotated as Real
    from typing import Annotated as Shaped
else:

    class _Unchecked:
        """`Float[ndarray, "tokens"]` is `ndarray`."""

        def __class_getitem__(cls, item: tuple[Any, str]) -> Any:
            return item[0]

    _checker = sys.modules.get("jaxtyping")
    Bool, Float, Int, Real, Shaped = (
        getattr(_checker, name, _Unchecked) for name in ("Bool", "Float", "Int", "Real", "Shaped")
    )
