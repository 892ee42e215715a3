"""Addresses of the asking."""

from django.urls import path

from leerrijk.answers.views import counting, opening, taking, typing

app_name = "answers"

urlpatterns = [
    path("meedoen/", taking.code, name="code"),
    path("c/<str:code>/", taking.first, name="first"),
    path("r/<slug:round_id>/vragen/<int:page>/", taking.page, name="page"),
    path("r/<slug:round_id>/verstuur/", taking.send, name="send"),
    path("r/<slug:round_id>/profiel/", taking.profile, name="profile"),
    path("r/<slug:round_id>/profiel.pdf", taking.profile_paper, name="profile_pdf"),
    path("r/<slug:round_id>/volgende/", taking.following, name="following"),
    path("r/<slug:round_id>/stand/", counting.standing, name="standing"),
    path("groep/<slug:group_id>/wissen/", opening.erase, name="erase"),
    path("groep/<slug:group_id>/openen/", opening.opening, name="opening"),
    path("groep/<slug:group_id>/ronde/", counting.host, name="live"),
    path("groep/<slug:group_id>/ronde/stand/", counting.host_standing, name="host_standing"),
    path("groep/<slug:group_id>/papier/", typing.paper, name="paper"),
    path("beamer/<slug:group_id>/<slug:mark>/", counting.beamer, name="beamer"),
    path("beamer/<slug:group_id>/<slug:mark>/stand/", counting.beamer_standing, name="beamer_standing"),
]
