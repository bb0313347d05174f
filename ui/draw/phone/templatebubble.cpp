// SPDX-License-Identifier: MIT
#include "ui/draw/phone/templatebubble.h"

#include "ui/draw/phone/bubblecontent.h"

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

/// A template's body is folded after so many lines. Source: app/SOURCES.md, "Preview", ReadMore.
constexpr int foldedLines = 5;

PhoneTap tapOf(const TemplateButton &button)
{
    switch (button.kind) {
    case TemplateButtonKind::Call:
        return {PhoneTap::Kind::Call, {}};
    case TemplateButtonKind::Url:
        return {PhoneTap::Kind::OpenLink, button.value.trimmed()};
    case TemplateButtonKind::PhoneNumber:
        return {PhoneTap::Kind::Dial, button.value.trimmed()};
    case TemplateButtonKind::QuickReply:
        return {PhoneTap::Kind::Reply, {}};
    case TemplateButtonKind::CopyCode:
        return {PhoneTap::Kind::CopyCode, button.value.trimmed()};
    }
    Q_UNREACHABLE();
}

BubbleButton templateButton(const TemplateButton &button, const MessageDraft &draft,
                            const PhoneSetting &setting)
{
    if (button.kind == TemplateButtonKind::Call)
        return callButton(button.text, draft, setting);
    const QString label = button.kind == TemplateButtonKind::CopyCode ? setting.words.copyCode
                                                                      : shownText(button.text);
    return {label, setting.words.emptyButton, tapOf(button), {}};
}

/// The text with its values, no longer than what is drawn of any text: a file may hold megabytes of
/// both, and each variable stands for a value.
FilledText boundedFill(const QString &text, const QStringList &values)
{
    constexpr qsizetype longestValue = 2000; // Ours: twice what WhatsApp takes
    QStringList bounded;
    for (const QString &value : values)
        bounded.append(value.left(longestValue));
    FilledText filled = filledText(shownText(text), bounded);
    filled.text = shownText(filled.text);
    filled.variables.removeIf([&filled](const FilledVariable &variable) {
        return variable.start + variable.length > filled.text.size();
    });
    return filled;
}

MarkupText filledMarkup(const FilledText &filled)
{
    QList<MarkupSpan> marked;
    for (const FilledVariable &variable : filled.variables) {
        const MarkupStyle style = variable.isFilled ? MarkupStyle::Sample : MarkupStyle::Gap;
        marked.append({variable.start, variable.length, style, {}});
    }
    return markupOf(filled.text, marked);
}

/// What is known of a template whose words nobody typed: the values that fill it.
MarkupText valuesOnly(const MessageDraft &draft, const PhoneWords &words)
{
    MarkupText body;
    if (!words.templateNote.isEmpty()) {
        const MarkupSpan whole{0, words.templateNote.size(), MarkupStyle::Italic, {}};
        body.blocks.append({{}, {}, words.templateNote, {whole}});
    }
    const QString language = draft.templateLanguage.trimmed();
    if (!language.isEmpty())
        body.blocks.append({{}, {}, words.templateLanguage.arg(language), {}});
    if (!shownText(draft.headerParameter).isEmpty())
        body.blocks.append({MarkupBlockKind::Bullet, {}, shownText(draft.headerParameter), {}});
    int number = 0;
    for (const QString &value : draft.bodyParameters) {
        body.blocks.append(
            {MarkupBlockKind::Numbered, QString::number(++number), shownText(value), {}});
    }
    return body;
}

BubbleContent unknownTemplateBubble(const MessageDraft &draft, const PhoneWords &words)
{
    BubbleContent bubble;
    const QString name = shownText(draft.templateName);
    bubble.headerText = name.isEmpty() ? words.templateTitle : name;
    const MarkupText body = valuesOnly(draft, words);
    if (!body.blocks.isEmpty())
        bubble.body = body;
    return bubble;
}

} // namespace

QList<BubbleButton> templateButtons(const MessageDraft &draft, const PhoneSetting &setting)
{
    if (draft.templateWords.isEmpty())
        return {callButton({}, draft, setting)};
    QList<BubbleButton> buttons;
    bool isIndex = false;
    const int index = draft.urlIndex.trimmed().toInt(&isIndex);
    for (const TemplateButton &typed : draft.templateWords.buttons) {
        BubbleButton button = templateButton(typed, draft, setting);
        const bool takesValue = isIndex && index == buttons.size()
            && typed.kind == TemplateButtonKind::Url && !draft.urlParameter.isEmpty();
        if (takesValue)
            button.tap.address.replace(u"{{1}}"_s, draft.urlParameter);
        buttons.append(button);
    }
    return buttons;
}

BubbleContent templateBubble(const MessageDraft &draft, const PhoneSetting &setting)
{
    const TemplateWords &words = draft.templateWords;
    if (words.isEmpty())
        return unknownTemplateBubble(draft, setting.words);
    BubbleContent bubble;
    const QStringList headerValues
        = draft.headerParameter.isEmpty() ? QStringList() : QStringList{draft.headerParameter};
    bubble.headerText = boundedFill(words.header, headerValues).text;
    const FilledText body = boundedFill(words.body, draft.bodyParameters);
    if (!body.text.isEmpty())
        bubble.body = filledMarkup(body);
    if (!setting.isUnfolded)
        bubble.fold = BubbleFold{foldedLines, setting.words.readMore};
    bubble.footer = shownText(words.footer);
    return bubble;
}

} // namespace bellpush
