"""The addresses of the twin, named as the product names them, so that one phone can walk through both."""

from django.urls import path

from tests.bench.limit import views

urlpatterns = [
    path("c/<str:code>/", views.first),
    path("r/<slug:round_id>/vragen/<int:page>/", views.page),
    path("r/<slug:round_id>/verstuur/", views.send),
    path("r/<slug:round_id>/profiel/", views.profile),
    path("groep/<slug:group>/beeld/", views.picture),
]
