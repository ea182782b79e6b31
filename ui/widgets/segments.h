// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace tasuki {

/// A few choices side by side, of which one or none is on. One stop for Tab; ← and → walk, the digits choose. Where it
/// may be empty, the one that is on is clicked off, and Backspace and Delete clear.
class Segments : public QWidget {
    Q_OBJECT
    /// What a draft keeps: the number of the segment that is on, or empty.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY changed)
public:
    Segments(int count, QWidget* parent);

    /// `spoken`: what a screen reader says; `tip`: its tool tip.
    void setWords(int segment, const QString& text, const QString& spoken = {}, const QString& tip = {});
    QPushButton* button(int segment) const { return m_segments[size_t(segment)]; }
    int count() const { return int(m_segments.size()); }
    void setMayBeEmpty(bool mayBeEmpty) { m_mayBeEmpty = mayBeEmpty; }
    /// Alt+1, Alt+2 … choose from anywhere in `form`.
    void addKeysOf(QWidget* form);

    std::optional<int> current() const { return m_current; }
    void setCurrent(std::optional<int> segment);
    virtual QString draft() const;
    virtual void setDraft(const QString& draft);

Q_SIGNALS:
    void changed();
    /// A person chose a segment, by a key or a click; also the one that was on.
    void chosen(int segment);
    /// … by its digit: one may go on to the next field.
    void typed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(int segment);

    bool m_mayBeEmpty = true;
    std::optional<int> m_current;
    std::vector<QPushButton*> m_segments;
};

} // namespace tasuki
