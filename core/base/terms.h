// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <span>

namespace tasuki {

enum class TermLanguage { English, Japanese };

/// A word of the field: the code that files and the database use, and what people read. Names are the field's standard
/// terms, so they stand here once, for imports to understand and screens to show.
struct Term {
    const char16_t* code;
    const char16_t* english;
    const char16_t* japanese;
    const char16_t* aliases = nullptr; ///< what older versions called it, parted by |; imports understand it

    QString text(TermLanguage language) const
    {
        return QString::fromUtf16(language == TermLanguage::Japanese ? japanese : english);
    }
    QString codeText() const { return QString::fromUtf16(code); }
};

/// The earlier names of a term; empty where there are none.
QList<QStringView> aliasesOf(const Term& term);
/// The term whose code, name or alias `text` is, in either language, ignoring case, width, spaces and underscores.
const Term* findTerm(std::span<const Term> terms, QStringView text);
/// The term of an exact code; null where there is none.
const Term* termOf(std::span<const Term> terms, QStringView code);
/// What people read for a code; the code itself where it is not one of ours.
QString termText(std::span<const Term> terms, QStringView code, TermLanguage language);

} // namespace tasuki
