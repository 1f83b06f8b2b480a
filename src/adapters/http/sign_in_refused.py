"""What people read whom a sign-in turned away: why, in plain words, and what they can do."""

import base64
import hashlib
import re
from collections.abc import Mapping
from html import escape
from string import Template
from typing import Any

from attrs import field, frozen
from litestar import Request, Response

from adapters.http.problems import refusal_headers
from adapters.http.refusals import Refusal

_AGAIN, _ANEW = "/sign-in", "/sign-in?prompt=login"

_STYLE = (
    ":root{color-scheme:light dark}"
    "body{margin:0;min-height:100dvh;display:grid;grid-template-columns:minmax(0,1fr);place-items:center;"
    "box-sizing:border-box;padding:2rem min(1.25rem,4vw);overflow-wrap:anywhere;"
    "background:light-dark(#f4f7f7,#0b1215);color:light-dark(#14252b,#e8eff0);"
    "font:400 1rem/1.5 Inter,ui-sans-serif,system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}"
    "main{box-sizing:border-box;width:min(27rem,100%);padding:2.5rem min(2rem,6vw);border-radius:1.5rem;"
    "text-align:center;border:1px solid light-dark(#dfe6e7,#26343a);background:light-dark(#ffffff,#10191d)}"
    "h1{margin:0;font-size:min(1.5rem,9vw);line-height:1.25;font-weight:680;text-wrap:balance}"
    "p{margin:.625rem 0 0;color:light-dark(#54676d,#9fb1b6)}"
    "a{display:block;margin-top:1.75rem;padding:.625rem 1.375rem;border:1px solid transparent;border-radius:999px;"
    "background:light-dark(#0b6b66,#6fd3c9);color:light-dark(#ffffff,#04211f);font-weight:600;text-decoration:none}"
    "a:focus-visible{outline:2px solid light-dark(#0b6b66,#6fd3c9);outline-offset:2px}"
    "small{display:block;margin-top:1.25rem;font-size:.8125rem;overflow-wrap:anywhere;"
    "color:light-dark(#54676d,#9fb1b6)}"
)
"""Colours and shapes of the pages that are built; this one stands also where they are not."""
_CSP = (
    f"default-src 'none'; style-src 'sha256-{base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()}'; "
    "img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)
_PAGE = Template("""\
<!doctype html>
<html lang="$language">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/chat/icon.svg">
<title>$title</title>
<style>$style</style>
</head>
<body><main>
<h1>$title</h1>
<p>$text</p>
<a href="$where">$link</a>
<small>$number</small>
</main></body>
</html>
""")


@frozen
class _Words:
    """Why somebody was turned away, and where they can go on."""

    title: str
    text: str
    link: str
    where: str = field(default=_AGAIN)


_OTHERWISE = ""
_EN: Mapping[str, _Words] = {
    "forbidden": _Words(
        "This page is for the care team",
        "You are signed in at your clinic, but this account is not one of its active staff here. "
        "If it should be, ask whoever looks after carechat in your clinic.",
        "Use another account",
        _ANEW,
    ),
    "second-factor-required": _Words(
        "One more step is needed",
        "Staff sign in with a second step, such as a code or a key, and this sign-in used a password alone. "
        "Set the second step up in your clinic's account, then sign in again.",
        "Sign in again",
        _ANEW,
    ),
    "invalid-token": _Words(
        "The sign-in was not finished",
        "It took too long, was called off, or was begun in another window. Nobody is signed in by it.",
        "Try again",
    ),
    "busy": _Words(
        "Signing in does not work just now",
        "The clinic's sign-in service does not answer. Please try again in a minute.",
        "Try again",
    ),
    "too-many": _Words(
        "Too many attempts",
        "There were many sign-ins from here in a short time. Please wait a minute.",
        "Try again",
    ),
    _OTHERWISE: _Words(
        "You could not be signed in",
        "Something went wrong on the way. If it happens again, tell whoever looks after carechat in your clinic.",
        "Try again",
    ),
}
_ES: Mapping[str, _Words] = {
    "forbidden": _Words(
        "Esta página es para el equipo médico",
        "Ha iniciado sesión en su clínica, pero esta cuenta no es de su personal activo aquí. "
        "Si debería serlo, pregunte a quien se ocupa de carechat en su clínica.",
        "Usar otra cuenta",
        _ANEW,
    ),
    "second-factor-required": _Words(
        "Falta un paso más",
        "El personal inicia sesión con un segundo paso, como un código o una llave, y aquí se usó solo la contraseña. "
        "Configure el segundo paso en su cuenta de la clínica y vuelva a iniciar sesión.",
        "Iniciar sesión de nuevo",
        _ANEW,
    ),
    "invalid-token": _Words(
        "El inicio de sesión no se completó",
        "Tardó demasiado, se canceló o se empezó en otra ventana. Nadie ha iniciado sesión con él.",
        "Intentar de nuevo",
    ),
    "busy": _Words(
        "Ahora no se puede iniciar sesión",
        "El servicio de inicio de sesión de la clínica no responde. Inténtelo de nuevo en un minuto.",
        "Intentar de nuevo",
    ),
    "too-many": _Words(
        "Demasiados intentos",
        "Hubo muchos inicios de sesión desde aquí en poco tiempo. Espere un minuto.",
        "Intentar de nuevo",
    ),
    _OTHERWISE: _Words(
        "No se pudo iniciar sesión",
        "Algo falló en el camino. Si vuelve a ocurrir, avise a quien se ocupa de carechat en su clínica.",
        "Intentar de nuevo",
    ),
}
_NUMBER = {"en": "Number for support: {}", "es": "Número para soporte: {}"}
_LANGUAGES = {"en": _EN, "es": _ES}


def sign_in_refused(request: Request[Any, Any, Any], refusal: Refusal, request_id: str) -> Response[bytes] | None:
    """The page that tells a refusal, with its status; `None` for a program, which is told the problem itself."""
    if "text/html" not in request.headers.get("accept", ""):
        return None
    language = _language(request.headers.get("accept-language", ""))
    words = _LANGUAGES[language].get(refusal.code, _LANGUAGES[language][_OTHERWISE])
    text = _PAGE.substitute(
        language=language,
        style=_STYLE,
        title=escape(words.title),
        text=escape(words.text),
        where=escape(words.where),
        link=escape(words.link),
        number=escape(_NUMBER[language].format(request_id)),
    )
    headers = {**refusal_headers(refusal), "Content-Security-Policy": _CSP}
    return Response(text.encode(), status_code=refusal.status, media_type="text/html", headers=headers)


def _language(accepted: str) -> str:
    """The first language of the browser that there are words in."""
    asked = re.findall(r"(?:^|,)\s*([a-z]{2})\b", accepted.lower())
    return next((one for one in asked if one in _LANGUAGES), "en")
