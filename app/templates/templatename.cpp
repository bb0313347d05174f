// SPDX-License-Identifier: MIT
#include "app/templates/templatename.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
}

} // namespace

Result<TemplateName, ValueError> TemplateName::from(const QString &typed)
{
    using enum ValueError::Reason;

    const QString name = typed.trimmed();
    if (name.isEmpty())
        return tl::unexpected(ValueError{.reason = Missing, .source = Source::Templates});
    for (const QChar c : name) {
        if (!isNameCharacter(c))
            return tl::unexpected(ValueError{.reason = StrayCharacter,
                                             .found = c.isSurrogate() ? QString() : QString(c),
                                             .source = Source::Templates});
    }
    if (name.size() > longest)
        return tl::unexpected(ValueError{.reason = TooLong,
                                         .limit = longest,
                                         .count = name.size(),
                                         .source = Source::Templates});
    return TemplateName(name);
}

const QStringList &TemplateLanguage::codes()
{
    static const QStringList all
        = QStringLiteral(
              "af sq ar ar_EG ar_AE ar_LB ar_MA ar_QA az be_BY bn bn_IN bg ca zh_CN zh_HK zh_TW hr "
              "cs da prs_AF nl nl_BE en en_GB en_US en_AE en_AU en_CA en_GH en_IE en_IN en_JM "
              "en_MY "
              "en_NZ en_QA en_SG en_UG en_ZA et fil fi fr fr_BE fr_CA fr_CH fr_CI fr_MA ka de "
              "de_AT "
              "de_CH el gu ha he hi hu id ga it ja kn kk rw_RW ko ky_KG lo lv lt mk ms ml mr nb "
              "ps_AF fa pl pt_BR pt_PT pa ro ru sr si_LK sk sl es es_AR es_CL es_CO es_CR es_DO "
              "es_EC es_HN es_MX es_PA es_PE es_ES es_UY sw sv ta te th tr uk ur uz vi zu")
              .split(u' ');
    return all;
}

Result<TemplateLanguage, ValueError> TemplateLanguage::from(const QString &typed)
{
    using enum ValueError::Reason;

    const QString code = typed.trimmed();
    if (code.isEmpty())
        return tl::unexpected(ValueError{.reason = Missing, .source = Source::Templates});
    if (!codes().contains(code))
        return tl::unexpected(
            ValueError{.reason = NotOffered, .found = code.left(20), .source = Source::Templates});
    return TemplateLanguage(code);
}

} // namespace bellpush
