"""How the body of each handler is read, planned once when the application is built."""

from typing import Any

import msgspec
from attrs import frozen
from litestar.enums import RequestEncodingType
from litestar.params import BodyKwarg
from litestar.typing import FieldDefinition


@frozen
class BodyPlan:
    """How the body of one handler is read."""

    decoder: msgspec.json.Decoder[Any]
    type: Any
    required: bool


def plan_of(field: FieldDefinition | None) -> BodyPlan | None:
    """The plan for a handler's `data`; `None` where it takes no JSON."""
    if field is None:
        return None
    kwarg = field.kwarg_definition
    if isinstance(kwarg, BodyKwarg) and kwarg.media_type != RequestEncodingType.JSON:
        return None
    return BodyPlan(
        decoder=msgspec.json.Decoder(field.annotation, strict=True),
        type=field.annotation,
        required=not field.is_optional and not field.has_default,
    )
