// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"

#include <QStringList>

#include <optional>
#include <span>

class QComboBox;

namespace tasuki {

/// "—" and then the terms; the data is the code.
void fillTerms(QComboBox& box, std::span<const Term> terms, TermLanguage words, const QString& chosen);
/// The terms alone.
void fillChoice(QComboBox& box, std::span<const Term> terms, TermLanguage words, const QString& chosen);
/// A free text with what is in use to choose from.
void fillSuggestions(QComboBox& box, const QStringList& present, const QString& chosen);
/// A whole number that may be left out; full-width digits and commas between them, too. False where it is no number.
bool readCount(const QString& text, std::optional<int>& number);

} // namespace tasuki
