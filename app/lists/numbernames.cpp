// SPDX-License-Identifier: MIT
#include "app/lists/numbernames.h"

#include "app/lists/columnnames.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Kind = NumberName::Kind;

constexpr qsizetype longestName = 200; // ours, as plainName()

/// Words as plainName() has them.
struct Words {
    QStringList parts{};  ///< Stand anywhere in a name.
    QStringList tokens{}; ///< Are a word of it.
};

QStringList plainWords(const QString &words)
{
    QStringList plain;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        plain.append(plainName(word));
    return plain;
}

// clang-format off
const Words &neverWords()
{
    static const Words words{
        plainWords(u"fax faks факс فاكس फैक्स 传真 傳真 ファックス ファクス 팩스 φαξ פקס โทรสาร "
                   "telecopi pager beeper telex teletex teleavertisseur localizador"_s),
        plainWords(u"isdn tty tdd"_s)};
    return words;
}

const Words &whatsAppWords()
{
    static const Words words{
        plainWords(u"whatsap whats-app wapp ватсап вотсап واتساب واتس व्हाट्सएप व्हाट्सऐप वॉट्सऐप "
                   "왓츠앱"_s),
        plainWords(u"wa"_s)};
    return words;
}

const Words &mobileWords()
{
    static const Words words{
        plainWords(u"mobil movil handy cellular celular cellulare cellphone telemovel portable "
                   "komork ponsel мобил сотов جوال محمول موبايل मोबाइल 手机 手機 携帯 휴대 핸드폰 "
                   "κινητ נייד มือถือ diđộng farsími matkapuhelin natel ceptel"_s),
        plainWords(u"mob cell cel gsm hp"_s)};
    return words;
}

const Words &phoneWords()
{
    static const Words words{
        plainWords(u"phone telef telep telp rufn fernspr hotline msisdn e164 landline "
                   "festnetz телефон هاتف تلفون تليفون फोन दूरभाष 電話 电话 전화 τηλεφων טלפון โทร "
                   "puhelin điệnthoại sími"_s),
        plainWords(u"tel fon tlf тел sdt telnr telno"_s)};
    return words;
}

/// What is no telephone though a telephone's word stands in it: its own id, its extension.
const Words &otherWords()
{
    static const Words words{
        plainWords(u"durchwahl vorwahl extension postleitzahl postcode barcode latitude longitude "
                   "imei iban uuid guid gtin"_s),
        plainWords(u"id ids ext plz zip ean upc isbn sku vat ust ustid steuernr nif nie cif siret "
                   "siren dni cpf cnpj rfc rut cuit gst инн огрн nip regon kvk btw npwp nik bic "
                   "payload code codigo codice kod kode код رمز कोड kennung ref reference referenz "
                   "referencia riferimento date datum fecha дата تاريخ तारीख lat lon lng"_s)};
    return words;
}

const Words &pastWords()
{
    static const Words words{
        plainWords(u"former bisher ehemal veralt notfall notruf notnummer emergen urgenc urgence "
                   "previous precedent anterior ancien antigu vecchi noodnummer noodgeval awaryjn "
                   "darurat экстрен аварийн старый старая старое прежн طوارئ قديم السابق पुरान "
                   "आपात 紧急 緊急 응급 donotcall nichtmehr inactive inaktiv"_s),
        plainWords(u"old ex alt alte alter altes antigo antiga oud oude stary stara stare eski "
                   "acil lama prev sos past gammal vieux"_s)};
    return words;
}

/// Of several telephones the one to begin with.
const Words &mainWords()
{
    static const Words words{
        plainWords(u"primary haupt principal zentral central current aktuell actual"_s),
        plainWords(u"main neu neue new nuevo nueva nouveau nouvelle nuovo nuova novo nova nieuw"_s)};
    return words;
}

/// Of several telephones those to end with.
const Words &asideWords()
{
    static const Words words{
        plainWords(u"privat privé prive personal home assist zweit second altern weiter autotelef "
                   "radio callback ruckmeld domicil casa maison"_s),
        plainWords(u"other car backup"_s)};
    return words;
}

/// A number, of whatever.
const Words &numberWords()
{
    static const Words words{
        plainWords(u"number nummer numero numéro numer numara номер رقم नंबर 番号 号码 號碼 번호"_s),
        plainWords(u"no nr num nro n nomor numbers nummern nummers numeros numeri numarası số broj الرقم"_s)};
    return words;
}

/// What else may stand beside it where it is a telephone's.
const QStringList &neutralWords()
{
    static const QStringList words = plainWords(
        u"contact kontakt contacto contatto contato call calling called anruf support service "
        "sales work office business buro company kontaktu the to de di do for 1 2 3 main new neue "
        "international full dial"_s);
    return words;
}
// clang-format on

/// The words of a name, taken apart also where a capital begins one: `phoneNumber`.
QStringList tokensOf(QString name)
{
    static const QRegularExpression inside(u"(?<=\\p{Ll})(?=\\p{Lu})"_s);
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    name = name.left(longestName).normalized(QString::NormalizationForm_KD); // № is No
    name.replace(inside, u" "_s);
    QStringList tokens;
    for (const QString &token : name.split(between, Qt::SkipEmptyParts))
        tokens.append(plainName(token));
    return tokens;
}

/// A name in the ways in which words are looked for in it.
struct Name {
    QString plain;
    QStringList tokens;

    bool hasPart(const QStringList &parts) const
    {
        return std::ranges::any_of(parts,
                                   [this](const QString &part) { return plain.contains(part); });
    }

    bool has(const Words &words) const
    {
        return hasPart(words.parts) || std::ranges::any_of(tokens, [&words](const QString &token) {
                   return words.tokens.contains(token);
               });
    }
};

Name nameOf(const QString &name)
{
    // Words that have another one in them by chance.
    static const QRegularExpression chance(u"halifax|fairfax|immobil|automobil"_s);
    Name read{plainName(name), tokensOf(name)};
    read.plain.remove(chance);
    return read;
}

bool isNumberWord(const QString &token)
{
    return numberWords().tokens.contains(token) || numberWords().parts.contains(token);
}

/// `Kundennr.`
bool endsInNumber(const QString &token)
{
    return token.size() > 2 && token.endsWith("nr"_L1);
}

/// `Number`, `No.`, `Contact number`: nothing says of what else.
bool saysNumberOnly(const Name &name)
{
    return std::ranges::any_of(name.tokens, isNumberWord)
        && std::ranges::all_of(name.tokens, [](const QString &token) {
               return isNumberWord(token) || neutralWords().contains(token);
           });
}

Kind kindOf(const Name &name)
{
    if (name.has(neverWords()))
        return Kind::Never;
    if (name.has(otherWords()))
        return Kind::Other;
    if (name.has(whatsAppWords()))
        return Kind::WhatsApp;
    if (name.has(mobileWords()))
        return Kind::Mobile;
    if (name.has(phoneWords()))
        return Kind::Phone;
    if (saysNumberOnly(name))
        return Kind::Number;
    const bool hasNumber
        = name.has(numberWords()) || std::ranges::any_of(name.tokens, endsInNumber);
    return hasNumber ? Kind::Other : Kind::Unknown;
}

/// The 2 of `Phone 2`; 1 where there is none.
int ordinal(const Name &name)
{
    static const QRegularExpression digits(u"(\\d)\\z"_s);
    const auto match = digits.match(name.plain);
    return match.hasMatch() ? std::max(match.captured(1).toInt(), 1) : 1;
}

int rankOf(const Name &name)
{
    const int aside = name.has(asideWords()) ? 20 : 0;
    const int main = name.has(mainWords()) ? -10 : 0;
    return aside + main + ordinal(name) - 1;
}

} // namespace

NumberName numberName(const QString &name)
{
    const Name read = nameOf(name);
    return {kindOf(read), read.has(pastWords()), rankOf(read)};
}

bool isBetter(const NumberName &one, const NumberName &other)
{
    return std::tuple(one.isPast, other.kind, one.rank)
        < std::tuple(other.isPast, one.kind, other.rank);
}

} // namespace bellpush
