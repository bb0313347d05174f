// SPDX-License-Identifier: MIT
#include "app/lists/columnnames.h"

#include "app/lists/numbernames.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: longer ones are texts that stand in the first row.
constexpr qsizetype longestName = 200;

/// Words as plainName() has them, the clearest first.
struct RoleWords {
    QStringList whole{}; ///< Is the name.
    QStringList part{};  ///< Stands somewhere in a longer name.
};

// clang-format off
const RoleWords &payloadWords()
{
    static const RoleWords words{
        {u"payload"_s, u"bizpayload"_s, u"deeplinkpayload"_s, u"trackingcode"_s, u"code"_s, u"placement"_s,
         u"kennung"_s, u"codigo"_s, u"codice"_s, u"kod"_s, u"kode"_s, u"код"_s, u"رمز"_s, u"कोड"_s,
         u"reference"_s, u"referenz"_s, u"referencia"_s, u"riferimento"_s, u"ref"_s},
        {u"payload"_s}};
    return words;
}

const RoleWords &labelWords()
{
    static const RoleWords words{
        {u"label"_s, u"labeltext"_s, u"bezeichnung"_s, u"adresse"_s, u"address"_s, u"etikett"_s, u"beschriftung"_s, u"aufschrift"_s, u"etiqueta"_s,
         u"etiquette"_s, u"libelle"_s, u"etichetta"_s, u"rotulo"_s, u"etykieta"_s, u"etiket"_s,
         u"этикетка"_s, u"ملصق"_s, u"लेबल"_s,
         u"store"_s, u"storename"_s, u"shop"_s, u"shopname"_s, u"branch"_s, u"outlet"_s,
         u"filiale"_s, u"laden"_s, u"geschaft"_s, u"sucursal"_s, u"tienda"_s, u"magasin"_s,
         u"boutique"_s, u"negozio"_s, u"loja"_s, u"filial"_s, u"winkel"_s, u"filiaal"_s, u"sklep"_s,
         u"magaza"_s, u"sube"_s, u"toko"_s, u"cabang"_s, u"магазин"_s, u"филиал"_s, u"متجر"_s,
         u"فرع"_s, u"दुकान"_s, u"शाखा"_s,
         u"location"_s, u"place"_s, u"site"_s, u"standort"_s, u"ort"_s, u"lugar"_s, u"ubicacion"_s,
         u"lieu"_s, u"emplacement"_s, u"luogo"_s, u"sede"_s, u"local"_s, u"locatie"_s,
         u"butik"_s, u"butikk"_s, u"butiksnavn"_s, u"verslun"_s, u"myymala"_s, u"kauppa"_s,
         u"cửahàng"_s, u"chinhánh"_s, u"địachỉ"_s, u"địađiểm"_s, u"tên"_s, u"têncửahàng"_s,
         u"navn"_s, u"namn"_s, u"nimi"_s, u"nafn"_s,
         u"name"_s, u"nombre"_s, u"nom"_s, u"nome"_s, u"naam"_s, u"nazwa"_s, u"isim"_s, u"nama"_s,
         u"название"_s, u"اسم"_s, u"الاسم"_s, u"नाम"_s},
        {u"etikett"_s, u"filiale"_s, u"store"_s, u"shop"_s, u"sucursal"_s, u"tienda"_s}};
    return words;
}

const RoleWords &headlineWords()
{
    static const RoleWords words{
        {u"headline"_s, u"heading"_s, u"title"_s, u"uberschrift"_s, u"schlagzeile"_s, u"titel"_s,
         u"titular"_s, u"titulo"_s, u"encabezado"_s, u"titre"_s, u"accroche"_s, u"titolo"_s,
         u"kop"_s, u"naglowek"_s, u"baslık"_s, u"judul"_s, u"заголовок"_s, u"عنوان"_s, u"शीर्षक"_s},
        {u"headline"_s, u"uberschrift"_s}};
    return words;
}

const RoleWords &businessWords()
{
    static const RoleWords words{
        {u"business"_s, u"businessname"_s, u"company"_s, u"companyname"_s, u"brand"_s, u"firma"_s,
         u"firmenname"_s, u"unternehmen"_s, u"marke"_s, u"empresa"_s, u"negocio"_s, u"marca"_s,
         u"organization"_s, u"organizationname"_s, u"organization1name"_s, u"organisation"_s,
         u"organisationname"_s, u"organizacion"_s, u"organizacao"_s, u"organizzazione"_s,
         u"entreprise"_s, u"societe"_s, u"marque"_s, u"azienda"_s, u"ditta"_s, u"bedrijf"_s,
         u"sirket"_s, u"perusahaan"_s, u"компания"_s, u"شركة"_s, u"कंपनी"_s},
        {u"business"_s, u"company"_s, u"firma"_s}};
    return words;
}

const RoleWords &textWords()
{
    static const RoleWords words{
        {u"text"_s, u"shorttext"_s, u"message"_s, u"description"_s, u"kurztext"_s, u"nachricht"_s,
         u"beschreibung"_s, u"texto"_s, u"mensaje"_s, u"descripcion"_s, u"texte"_s, u"testo"_s,
         u"mensagem"_s, u"descricao"_s, u"tekst"_s, u"metin"_s, u"teks"_s, u"текст"_s, u"نص"_s,
         u"पाठ"_s},
        {}};
    return words;
}

const RoleWords &givenNameWords()
{
    static const RoleWords words{
        {u"firstname"_s, u"givenname"_s, u"forename"_s, u"vorname"_s, u"prenom"_s,
         u"nombredepila"_s, u"primernombre"_s, u"primeironome"_s, u"voornaam"_s, u"imie"_s,
         u"namadepan"_s, u"имя"_s, u"الاسمالأول"_s, u"पहलानाम"_s},
        {}};
    return words;
}

const RoleWords &middleNameWords()
{
    static const RoleWords words{
        {u"middlename"_s, u"additionalname"_s, u"weiterevornamen"_s, u"zweitervorname"_s,
         u"deuxiemeprenom"_s, u"segundonombre"_s, u"secondonome"_s, u"segundonome"_s,
         u"tweedevoornaam"_s, u"drugieimie"_s, u"отчество"_s},
        {}};
    return words;
}

const RoleWords &familyNameWords()
{
    static const RoleWords words{
        {u"lastname"_s, u"familyname"_s, u"surname"_s, u"nachname"_s, u"familienname"_s,
         u"nomdefamille"_s, u"apellido"_s, u"apellidos"_s, u"cognome"_s, u"sobrenome"_s,
         u"apelido"_s, u"achternaam"_s, u"nazwisko"_s, u"soyadı"_s, u"namabelakang"_s,
         u"фамилия"_s, u"اسمالعائلة"_s},
        {}};
    return words;
}
// clang-format on

const RoleWords &wordsOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Payload:
        return payloadWords();
    case ColumnRole::Label:
        return labelWords();
    case ColumnRole::Headline:
        return headlineWords();
    case ColumnRole::Business:
        return businessWords();
    case ColumnRole::Text:
        return textWords();
    case ColumnRole::GivenName:
        return givenNameWords();
    case ColumnRole::MiddleName:
        return middleNameWords();
    case ColumnRole::FamilyName:
        return familyNameWords();
    }
    Q_UNREACHABLE();
}

/// Accents, and the dots that Indian scripts put below borrowed sounds (combining class 7). Their
/// vowel signs are marks as well, and are kept.
bool isAccent(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing
        && (c.script() == QChar::Script_Inherited || c.combiningClass() == 7);
}

bool isOrnament(QChar c)
{
    return isAccent(c) || !(c.isLetterOrNumber() || c.isMark() || c.isSurrogate());
}

/// The letters of a Latin letter whose stroke, hook or ligature is no accent to Unicode; none for
/// others.
QStringView wholeLetters(QChar c)
{
    switch (c.unicode()) {
    case u'đ':
    case u'ð':
    case u'ɖ':
        return u"d";
    case u'ø':
        return u"o";
    case u'ł':
    case u'ŀ':
        return u"l";
    case u'ħ':
        return u"h";
    case u'ŧ':
        return u"t";
    case u'ŋ':
        return u"n";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    case u'ə':
        return u"e";
    default:
        return {};
    }
}

QString withWholeLetters(const QString &folded)
{
    QString plain;
    for (const QChar c : folded) {
        const QStringView letters = wholeLetters(c);
        if (letters.isEmpty())
            plain += c;
        else
            plain += letters;
    }
    return plain;
}

} // namespace

QString plainName(const QString &name)
{
    QString plain = name.left(longestName).normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf(isOrnament);
    return withWholeLetters(plain);
}

bool isColumnName(const QString &cell)
{
    using enum ColumnRole;
    const QString plain = plainName(cell);
    const NumberName number = numberName(cell);
    if (number.kind >= NumberName::Kind::Number || number.kind == NumberName::Kind::Never)
        return true;
    return std::ranges::any_of(
        std::array{Payload, Label, Headline, Business, Text, GivenName, MiddleName, FamilyName},
        [&plain](ColumnRole role) {
            return std::ranges::any_of(wordsOf(role).whole, [&plain](const QString &word) {
                return plainName(word) == plain;
            });
        });
}

std::optional<qsizetype> columnNamed(ColumnRole role, const QStringList &names)
{
    QStringList plain;
    for (const QString &name : names)
        plain.append(plainName(name));
    const RoleWords &words = wordsOf(role);
    for (const QString &word : words.whole) {
        if (const qsizetype column = plain.indexOf(plainName(word)); column >= 0)
            return column;
    }
    for (const QString &word : words.part) {
        for (qsizetype column = 0; column < plain.size(); ++column) {
            if (plain.at(column).contains(plainName(word)))
                return column;
        }
    }
    return std::nullopt;
}

} // namespace bellpush
