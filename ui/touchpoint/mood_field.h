// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/painting.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace tasuki {

/// −2 … 2 in a word or two: "Very bad".
QString moodWords(int mood);
/// As a face and these words.
MarkData moodMark(int mood);

/// The customer's mood as five segments, from −2 to 2, of which one or none is on: the one that is on is clicked off.
/// One stop for Tab; ← and → walk, 1 … 5 choose, Backspace and Delete clear. Alt+1 … Alt+5 choose from anywhere in
/// `form`.
class MoodField final : public QWidget {
    Q_OBJECT
    /// What a draft keeps: "-2" … "2", or empty.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY changed)
public:
    /// Segments show words or, where `compact`, the numbers alone.
    MoodField(QWidget* form, bool compact, QWidget* parent);

    std::optional<int> mood() const { return m_mood; }
    void setMood(std::optional<int> mood);
    QString draft() const;
    void setDraft(const QString& draft);
    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(int mood);

    bool m_compact;
    std::optional<int> m_mood;
    std::vector<QPushButton*> m_segments;
};

} // namespace tasuki
