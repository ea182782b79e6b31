// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form_fields.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace tasuki {

void fillTerms(QComboBox& box, std::span<const Term> terms, TermLanguage words, const QString& chosen)
{
    box.addItem(QStringLiteral("—"), QString());
    fillChoice(box, terms, words, chosen);
}

void fillChoice(QComboBox& box, std::span<const Term> terms, TermLanguage words, const QString& chosen)
{
    for (const Term& term : terms)
        box.addItem(term.text(words), term.codeText());
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void fillSuggestions(QComboBox& box, const QStringList& present, const QString& chosen)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.addItems(present);
    box.setMinimumContentsLength(10);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // Completed in a list, not in the text: what an input method composes must not be overwritten.
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.setCurrentIndex(-1);
    box.setEditText(chosen);
    box.lineEdit()->setObjectName(box.objectName() + QStringLiteral(".text"));
    box.lineEdit()->setAccessibleName(box.accessibleName());
}

bool readCount(const QString& text, std::optional<int>& number)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).remove(u',').trimmed();
    number.reset();
    bool ok = true;
    if (!plain.isEmpty())
        number = plain.toInt(&ok);
    return ok;
}

} // namespace tasuki
