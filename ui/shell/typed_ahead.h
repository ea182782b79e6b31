// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tasuki {

class SearchEdit;

/// Takes what is typed for the list of a page that still waits for its data, at the place where that page has its
/// filter.
class TypedAhead final : public QWidget {
    Q_OBJECT
public:
    /// Over `waiting`, which owns it; hidden until it is opened.
    explicit TypedAhead(QWidget* waiting);

    /// Shows the field and puts the keyboard in it.
    void open();
    bool isOpen() const { return !isHidden(); }
    /// Returns what was typed, including what the input method is composing, and closes the field.
    QString take();
    void retranslate();

Q_SIGNALS:
    /// Left with Esc, with nothing typed.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    SearchEdit* m_field;
};

} // namespace tasuki
