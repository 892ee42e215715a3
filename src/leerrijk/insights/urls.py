"""The addresses of the picture of a group: the host's, the participants', the beamer's, and on paper."""

from django.urls import path

from leerrijk.insights import views

app_name = "insights"

urlpatterns = [
    path("groep/<slug:group_id>/beeld/", views.picture, name="picture"),
    path("groep/<slug:group_id>/beeld.pdf", views.picture_pdf, name="picture_pdf"),
    path("groep/<slug:group_id>/beeld.png", views.picture_png, name="picture_png"),
    path("r/<slug:round_id>/beeld/", views.seen, name="seen"),
    path("r/<slug:round_id>/beeld.pdf", views.seen_pdf, name="seen_pdf"),
    path("beamer/<slug:group_id>/<slug:mark>/beeld/", views.beamer, name="beamer"),
]
