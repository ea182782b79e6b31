// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tasuki {

/// A line edit for searching, safe with an input method.
///
/// While a Japanese word is being composed the field's text() does not have it yet, and no textChanged comes. What is
/// composed is already worth searching for (readings match), so `searchTextChanged` tells of it; but no key acts then:
/// Enter picks a candidate and arrows walk through them, they must never open or move anything in the program.
///
/// Ctrl+Z takes back what was typed as long as there is something; then it is the window's, which takes back acts.
class SearchEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchEdit(QWidget* parent = nullptr);

    /// The text with what is being composed in its place.
    QString searchText() const;
    bool isComposing() const { return !m_preedit.isEmpty(); }
    QSize sizeHint() const override;
    /// In a small window it gives way to what stands beside it, as far as it can still say what it looks for.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searchTextChanged(const QString& text);
    /// Enter, while nothing is composed.
    void accepted();
    /// ↑ ↓ PgUp PgDn, while nothing is composed: −1, 1, −10, 10.
    void stepped(int rows);
    /// Esc in an empty field (in a filled one it clears).
    void left();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void announce();

    QAction* m_icon;
    QString m_preedit;
    QString m_announced;
};

} // namespace tasuki
