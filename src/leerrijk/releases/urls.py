"""Addresses of the close."""

from django.urls import path

from leerrijk.releases import views

app_name = "releases"

urlpatterns = [
    path("groep/<slug:group_id>/sluiten/", views.close, name="close"),
    path("groep/<slug:group_id>/afronden/", views.finish, name="finish"),
    path("groep/<slug:group_id>/heropenen/", views.reopen, name="reopen"),
    path("groep/<slug:group_id>/ongelezen-wissen/", views.erase, name="erase"),
    path("r/<slug:round_id>/klopt-niet/", views.object_to, name="object"),
]
