// SPDX-License-Identifier: MIT
#include "app/lists/icutext.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace bellpush {

namespace {

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

struct CloseDetector {
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};
using Detector = std::unique_ptr<UCharsetDetector, CloseDetector>;

// Ours: more tells no more about a text.
constexpr qsizetype mostDetected = qsizetype{64} * 1024;

Converter opened(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// The names of converters; ICU would read more into some characters.
bool isName(const QByteArray &name)
{
    static constexpr QByteArrayView others = "-_.: ()";
    return !name.isEmpty() && name.size() <= 40 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || others.contains(c);
    });
}

} // namespace

Result<QString, qsizetype> fromIcu(QByteArrayView bytes, const char *name)
{
    const Converter converter = opened(name);
    UErrorCode status = converter ? U_ZERO_ERROR : U_FILE_ACCESS_ERROR;
    if (converter)
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                            &status);
    QString text;
    const char *at = bytes.data();
    const char *end = at + bytes.size();
    while (U_SUCCESS(status)) {
        std::array<UChar, 8'192> chunk{};
        UChar *written = chunk.data();
        ucnv_toUnicode(converter.get(), &written, chunk.data() + chunk.size(), &at, end, nullptr,
                       true, &status);
        text.append(QStringView(chunk.data(), written));
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
        status = U_ZERO_ERROR;
    }
    if (U_FAILURE(status))
        return tl::unexpected(std::max<qsizetype>(at - bytes.data() - 1, 0));
    return text;
}

QByteArray icuName(const QByteArray &name)
{
    const Converter converter = isName(name) ? opened(name.constData()) : nullptr;
    UErrorCode status = U_ZERO_ERROR;
    return converter ? QByteArray(ucnv_getName(converter.get(), &status)) : QByteArray();
}

QList<IcuGuess> icuGuesses(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&status));
    const auto length = static_cast<int32_t>(std::min(bytes.size(), mostDetected));
    ucsdet_setText(detector.get(), bytes.data(), length, &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    QList<IcuGuess> guesses;
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &status);
        guesses.append({name, ucsdet_getConfidence(matches[i], &status)});
    }
    return guesses;
}

} // namespace bellpush
