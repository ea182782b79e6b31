// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace tasuki {

class AccountSection;
class TextLabel;

/// The frame of a section beside the timeline: its title with the number of its rows, "+" for a new one, "…" for what
/// can be done with the row that is selected.
class SectionCard final : public QFrame {
    Q_OBJECT
public:
    explicit SectionCard(QWidget* parent);
    /// Takes the section, which was made with this card as its parent.
    void setSection(AccountSection* section);
    AccountSection* section() const { return m_section; }
    /// After the section has shown its rows, or the language is another one.
    void refresh();

Q_SIGNALS:
    void menuWanted(const QPoint& globalPos);

private:
    AccountSection* m_section = nullptr;
    TextLabel* m_title;
    QToolButton* m_more;
    QToolButton* m_add;
};

} // namespace tasuki
