"""Every address of the product, room by room."""

from django.urls import include, path
from django.views.i18n import set_language

urlpatterns = [
    path("taal/", set_language, name="language"),
    path("", include("leerrijk.home.urls")),
    path("", include("leerrijk.insights.urls")),
    path("", include("leerrijk.releases.urls")),
    path("", include("leerrijk.answers.urls")),
    path("", include("leerrijk.meetings.urls")),
    path("", include("leerrijk.activities.urls")),
    path("", include("leerrijk.content.urls")),
    path("", include("leerrijk.ui.urls")),
]

handler400 = "leerrijk.project.errors.bad_request"
handler404 = "leerrijk.project.errors.not_found"
handler500 = "leerrijk.project.errors.fault"
