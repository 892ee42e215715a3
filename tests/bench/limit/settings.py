"""As little Django as saving a sheet asks: signed-cookie sessions, the form's key, one database."""

from leerrijk.project import settings as ours

DATA = ours.DATA
SECRET_KEY = ours.SECRET_KEY
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1"]
INSTALLED_APPS = ["tests.bench.limit", "leerrijk.answers.sealed"]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
ROOT_URLCONF = "tests.bench.limit.urls"
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
DATABASES = {"default": {**ours.DATABASES["sealed"], "NAME": DATA / "limit.sqlite3"}}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
USE_I18N = False
LOGGING = ours.LOGGING
