// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tasuki {

/// A choice out of a list that is made by typing: the first letters of a word of the text or of its reading are enough.
/// What fits no line is no choice; what was chosen before is not taken for it.
class TypedBox final : public QComboBox {
    Q_OBJECT
public:
    explicit TypedBox(QWidget* parent = nullptr);

    /// `searched`: by what the line is found, folded by searchFold(); several texts are parted by line feeds.
    void addChoice(const QString& text, const QString& searched, const QVariant& value);
    /// The data of the line that is chosen or, while one types, of the first that fits; invalid where none does.
    QVariant chosen() const;
    /// Writes the line of chosen() in full, if there is one. Leaving the field and Enter do the same.
    void settle();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int found() const;
};

} // namespace tasuki
