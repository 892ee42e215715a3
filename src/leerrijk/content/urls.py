from django.urls import URLPattern, URLResolver, path

from leerrijk.content.views import elements, pictures

app_name = "content"

urlpatterns: list[URLPattern | URLResolver] = [
    path("model/", pictures.model, name="model"),
    path("model/onderdelen/", elements.index, name="elements"),
    path("model/onderdeel/<str:element>/", elements.element, name="element"),
    path("model/onderdeel/<str:element>/bedankt/", elements.thanks, name="thanks"),
    path("model/<str:picture>/", pictures.picture, name="picture"),
    path("model/<str:picture>/beeld.png", pictures.picture_png, name="picture_png"),
    path("model/<str:picture>/<str:paper>.pdf", pictures.picture_pdf, name="picture_pdf"),
]
