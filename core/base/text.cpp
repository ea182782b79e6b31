// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QList>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
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

/// Unicode's full folding, of which Qt knows only the part that keeps the length: ß is ss.
QString foldCase(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    QString folded(text.size() * 3, Qt::Uninitialized); // no letter becomes more than three
    const int32_t size = u_strFoldCase(reinterpret_cast<UChar*>(folded.data()), static_cast<int32_t>(folded.size()),
                                       reinterpret_cast<const UChar*>(text.utf16()), static_cast<int32_t>(text.size()),
                                       U_FOLD_CASE_DEFAULT, &status);
    if (U_FAILURE(status))
        return text.toCaseFolded();
    folded.truncate(size);
    return folded;
}

/// As foldWidthAndCase(), but keeps what is never seen: two names that differ in it are not the same bytes for anybody.
QString foldWidthAndCaseOnly(QStringView text)
{
    QString folded = text.toString();
    constexpr int kEnough = 4; // to fold case can undo the normal form, and the other way round
    for (int i = 0; i < kEnough; ++i) {
        QString next = foldCase(folded.normalized(QString::NormalizationForm_KC));
        if (next == folded)
            break;
        folded = std::move(next);
    }
    return folded;
}

bool isCjkLetter(char32_t character)
{
    if (character == U'ー')
        return true; // for Unicode it belongs to no script of its own
    const QChar::Script script = QChar::script(character);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

QString withoutSpacesBetweenCjk(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const bool between = characters[i] == U' ' && i > 0 && i + 1 < characters.size()
                             && isCjkLetter(characters[i - 1]) && isCjkLetter(characters[i + 1]);
        if (!between)
            kept += QChar::fromUcs4(characters[i]);
    }
    return kept;
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

QString textFold(QStringView text)
{
    QString folded = foldWidthAndCase(text);
    katakanaToHiragana(folded);
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

QString nameFold(QStringView text)
{
    if (isAscii(text))
        return lowerAscii(text).simplified();
    return withoutSpacesBetweenCjk(foldWidthAndCaseOnly(text).simplified());
}

QString mailFold(QStringView text)
{
    if (isAscii(text))
        return lowerAscii(text);
    QString folded;
    folded.reserve(text.size());
    for (const char32_t character : text.toUcs4())
        folded += QChar::fromUcs4(QChar::toCaseFolded(character));
    return folded;
}

} // namespace tasuki
