// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <array>

namespace tasuki {

namespace {

/// Count up with every change of the rules below.
constexpr int kRulesVersion = 2;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString lowerAscii(QStringView text)
{
    QString lower = text.toString();
    for (QChar& c : lower) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(static_cast<char16_t>(c.unicode() + (u'a' - u'A')));
    }
    return lower;
}

/// NFKC with Unicode's case folding; also drops what is never seen (soft hyphens, variation selectors, joiners).
QString foldWidthAndCase(QStringView text)
{
    if (isAscii(text))
        return lowerAscii(text);
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* normalizer = unorm2_getNFKCCasefoldInstance(&status);
    QString folded(text.size() + text.size() / 2 + 16, Qt::Uninitialized);
    for (int attempt = 0; attempt < 2 && U_SUCCESS(status); ++attempt) {
        const int32_t size =
            unorm2_normalize(normalizer, text.utf16(), static_cast<int32_t>(text.size()),
                             reinterpret_cast<UChar*>(folded.data()), static_cast<int32_t>(folded.size()), &status);
        if (U_SUCCESS(status)) {
            folded.truncate(size);
            return folded;
        }
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
        status = U_ZERO_ERROR;
        folded.resize(size);
    }
    // Only a broken ICU comes here; Qt's own tables differ in nothing that a Japanese name holds.
    return text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

void katakanaToHiragana(QString& text)
{
    for (QChar& c : text) {
        const char16_t u = c.unicode();
        if ((u >= u'ァ' && u <= u'ヶ') || u == u'ヽ' || u == u'ヾ')
            c = QChar(static_cast<char16_t>(u - (u'ァ' - u'ぁ')));
    }
}

/// Whether anything was dropped.
bool dropCompanyForms(QString& text)
{
    // As they read after NFKC: ㈱ and （株） have become (株), ㍿ has become 株式会社.
    static constexpr std::array<QStringView, 10> kForms = {
        u"株式会社", u"有限会社", u"合同会社", u"合資会社", u"合名会社", u"(株)", u"(有)", u"(同)", u"(資)", u"(名)"};
    const qsizetype before = text.size();
    for (QStringView form : kForms) {
        for (qsizetype at = text.indexOf(form); at >= 0; at = text.indexOf(form, at))
            text.remove(at, form.size());
    }
    return text.size() != before;
}

bool isIgnoredInKeys(QChar c)
{
    const char16_t u = c.unicode();
    return c.isSpace() || u == u'_' || u == u'-' || u == u'−' || (u >= u'‐' && u <= u'―');
}

} // namespace

QString searchFold(QStringView text)
{
    QString folded = foldWidthAndCase(text);
    katakanaToHiragana(folded);
    // What stood on both sides of a dropped form may now be one letter with its mark, or a form again.
    while (dropCompanyForms(folded)) {
        folded = foldWidthAndCase(folded);
        katakanaToHiragana(folded);
    }
    return folded.simplified();
}

int searchFoldVersion()
{
    UVersionInfo unicode{};
    u_getUnicodeVersion(unicode);
    return kRulesVersion * 10000 + unicode[0] * 100 + unicode[1];
}

QString keyFold(QStringView text)
{
    QString folded = foldWidthAndCase(text);
    folded.removeIf(isIgnoredInKeys);
    return folded;
}

} // namespace tasuki
