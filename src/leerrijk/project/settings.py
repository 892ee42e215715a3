"""Every setting of the product, read once from the environment. `leerrijk doctor` checks them."""

import os
from pathlib import Path
from urllib.parse import urlsplit

from leerrijk.project.secret import secret_key

PACKAGE = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("LEERRIJK_DATA") or "var").resolve()
SEALED = DATA / "sealed"
PUBLIC_URL = (os.environ.get("LEERRIJK_PUBLIC_URL") or "http://127.0.0.1:8000").rstrip("/")
LAN = os.environ.get("LEERRIJK_LAN", "") == "1"
CONTROLLER = os.environ.get("LEERRIJK_CONTROLLER", "").strip()
WORKERS = int(os.environ.get("LEERRIJK_WORKERS") or "2")
LEERRIJK_PACK_DIR = os.environ.get("LEERRIJK_PACK_DIR", "")

_public = urlsplit(PUBLIC_URL)
PUBLIC_HOST = _public.hostname or "127.0.0.1"
LOOPBACK = PUBLIC_HOST in {"127.0.0.1", "localhost", "::1"}
DEMO = (os.environ.get("LEERRIJK_DEMO") or ("1" if LOOPBACK else "0")) == "1"
HTTPS = _public.scheme == "https"

SECRET_KEY = secret_key(DATA)
DEBUG = False
ALLOWED_HOSTS = sorted({PUBLIC_HOST, "127.0.0.1", "localhost", "[::1]"})
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]

INSTALLED_APPS = [
    "leerrijk.ui",
    "leerrijk.people",
    "leerrijk.content",
    "leerrijk.rounds",
    "leerrijk.activities",
    "leerrijk.answers",
    "leerrijk.answers.sealed",
    "leerrijk.meetings",
    "leerrijk.releases",
    "leerrijk.insights",
    "leerrijk.home",
    "leerrijk.project",
    "django_cotton.apps.SimpleAppConfig",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "leerrijk.project.middleware.Refusals",
]

ROOT_URLCONF = "leerrijk.project.urls"
WSGI_APPLICATION = "leerrijk.project.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    ["django_cotton.cotton_loader.Loader", "django.template.loaders.app_directories.Loader"],
                )
            ],
            "builtins": [
                "django_cotton.templatetags.cotton",
                "django.templatetags.i18n",
                "django.templatetags.static",
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.template.context_processors.csrf",
            ],
        },
    }
]

_SQLITE = {
    "ENGINE": "django.db.backends.sqlite3",
    "ATOMIC_REQUESTS": False,
    "CONN_MAX_AGE": None,
    "OPTIONS": {
        "timeout": 10,
        "transaction_mode": "IMMEDIATE",
        # What is erased is overwritten, and a file that is rewritten passes through memory alone.
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
            "PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;"
        ),
    },
}
DATABASES = {
    "default": {**_SQLITE, "NAME": DATA / "leerrijk.sqlite3"},
    "sealed": {**_SQLITE, "NAME": SEALED / "sealed.sqlite3"},
}
DATABASE_ROUTERS = ["leerrijk.project.router.TwoDatabases"]

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_SECURE = HTTPS
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Amsterdam"

STATIC_URL = "static/"
STATIC_ROOT = PACKAGE.parent.parent / "build" / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "leerrijk.project.files.StaticFiles"},
}

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "leerrijk.project.errors.csrf"
# No page tells its path, which may hold a code. `no-referrer` would also hide the origin that forms are checked by.
SECURE_REFERRER_POLICY = "strict-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}

EMAIL_URL = os.environ.get("LEERRIJK_EMAIL_HOST", "")
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if EMAIL_URL
    else "django.core.mail.backends.dummy.EmailBackend"
)
EMAIL_HOST = EMAIL_URL or "localhost"
EMAIL_PORT = int(os.environ.get("LEERRIJK_EMAIL_PORT", "25"))
EMAIL_HOST_USER = os.environ.get("LEERRIJK_EMAIL_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("LEERRIJK_EMAIL_PASSWORD", "")
EMAIL_USE_TLS = os.environ.get("LEERRIJK_EMAIL_TLS", "") == "1"
DEFAULT_FROM_EMAIL = os.environ.get("LEERRIJK_EMAIL_FROM", f"leerrijk@{PUBLIC_HOST}")

DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2_000

# Only faults are logged, by class and place: a path, a query or an address may hold a secret.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(levelname)s %(name)s %(message)s"}},
    "filters": {"bare": {"()": "leerrijk.project.logs.WithoutSecrets"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain", "filters": ["bare"]}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "level": "WARNING"},
        "django.request": {"level": "ERROR"},
        "django_tasks": {"level": "WARNING"},
        "django_tasks_db": {"level": "WARNING"},
    },
}
