// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/painting.h"
#include "widgets/segments.h"

namespace tasuki {

/// −2 … 2 in a word or two: "Very bad".
QString moodWords(int mood);
/// As a face and these words.
MarkData moodMark(int mood);

/// The customer's mood as five segments, from −2 to 2. Alt+1 … Alt+5 choose from anywhere in `form`.
class MoodField final : public Segments {
    Q_OBJECT
public:
    /// Segments show words or, where `compact`, the numbers alone.
    MoodField(QWidget* form, bool compact, QWidget* parent);

    std::optional<int> mood() const;
    void setMood(std::optional<int> mood);
    /// "-2" … "2", or empty.
    QString draft() const override;
    void setDraft(const QString& draft) override;
    void retranslate();

private:
    bool m_compact;
};

} // namespace tasuki
