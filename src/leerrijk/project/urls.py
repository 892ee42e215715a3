"""Every address of the product, room by room."""

from django.urls import include, path
from django.views.i18n import set_language

urlpatterns = [
    path("taal/", set_language, name="language"),
    path("", include("leerrijk.content.urls")),
    path("", include("leerrijk.ui.urls")),
]

handler400 = "leerrijk.project.errors.bad_request"
handler404 = "leerrijk.project.errors.not_found"
handler500 = "leerrijk.project.errors.fault"
