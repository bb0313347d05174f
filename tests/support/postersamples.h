// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/posters/postercontent.h"

#include <QMap>

/// What shops put on posters.
namespace bellpush::postersamples {

inline QString link()
{
    return QStringLiteral("https://wa.me/call/16315553601?biz_payload=window");
}

inline QrMatrix code()
{
    return *qrMatrix(link(), ErrorCorrection::Quartile);
}

inline PosterContent usual()
{
    return {.headline = QStringLiteral("Questions? Call us."),
            .businessName = QStringLiteral("Practice Shop"),
            .number = QStringLiteral("+1 631-555-3601"),
            .text = {},
            .callToAction = QStringLiteral("Scan to call us on WhatsApp"),
            .code = code(),
            .brand = QColor(0x0f, 0x6e, 0x66)};
}

inline QMap<QString, PosterContent> contents()
{
    QImage logo(300, 100, QImage::Format_ARGB32);
    logo.fill(Qt::red);

    PosterContent bare = usual();
    bare.businessName.clear();
    bare.callToAction.clear();
    PosterContent full = usual();
    full.text = QStringLiteral("Cakes to order");
    full.hours = QStringLiteral("Mon–Fri 9:00–18:00, Sat 9:00–13:00");
    full.webAddress = QStringLiteral("practice-shop.example");
    full.headline2 = QStringLiteral("¿Preguntas? Llámenos.");
    full.text2 = QStringLiteral("Pasteles por encargo");
    full.prices = QStringLiteral("Bread 3.80 €\nCake, a slice 2.90 €");
    full.lines = QStringLiteral("Date\nTime");
    full.accent = QColor(0xf2, 0xa3, 0x3a);
    PosterContent withLogo = usual();
    withLogo.logo = logo;
    withLogo.text = QStringLiteral("Open every day from 9 to 6");
    withLogo.brand = QColor(0xff, 0xd8, 0x4d);
    PosterContent arabic = usual();
    arabic.headline = QStringLiteral("هل لديك سؤال؟ اتصل بنا");
    arabic.businessName = QStringLiteral("متجر التدريب");
    arabic.text = QStringLiteral("نحن هنا كل يوم من التاسعة إلى السادسة");
    arabic.callToAction = QStringLiteral("امسح الرمز للاتصال بنا عبر واتساب");
    PosterContent german = withLogo;
    german.headline
        = QStringLiteral("Brauchen Sie Hilfe bei der Krankenversicherungsbescheinigung? "
                         "Rufen Sie uns an!");
    german.businessName = QStringLiteral("Gemeinschaftspraxis Dr. Müller-Lüdenscheidt & Kollegen");
    german.text = QStringLiteral("Wir sind montags bis freitags von 8 bis 18 Uhr für Sie da und "
                                 "rufen gern zurück, wenn gerade alle Leitungen besetzt sind.");
    german.callToAction = QStringLiteral("Scannen und uns über WhatsApp anrufen");
    german.number = QStringLiteral("+49 5121 9876543");
    return {{QStringLiteral("short"), usual()},
            {QStringLiteral("bare"), bare},
            {QStringLiteral("full"), full},
            {QStringLiteral("logo"), withLogo},
            {QStringLiteral("right to left"), arabic},
            {QStringLiteral("long"), german}};
}

} // namespace bellpush::postersamples
