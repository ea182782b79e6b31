// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/reading.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tasuki {

/// What a file leaves open, as questions with their answers to choose from. Nothing is imported before each has one.
class ImportQuestions final : public QWidget {
    Q_OBJECT
public:
    explicit ImportQuestions(QWidget* parent = nullptr);

    /// What is still open, and what was answered so far, which can be changed.
    void setQuestions(const std::vector<imports::ImportQuestion>& open,
                      const std::vector<imports::Assumption>& answers);

    /// Another file has other questions.
    void clear();
    /// Chooses an answer to the first question that is still open, counted from 0; false where there is none.
    bool answerOpen(int choice);
    /// The first answer to choose; null where nothing is open.
    QWidget* firstAnswer() const { return m_firstAnswer; }

Q_SIGNALS:
    void answered(const tasuki::imports::Assumption& answer);

private:
    void addQuestion(const imports::ImportQuestion& question, const QString& chosen);

    std::vector<imports::ImportQuestion> m_asked; ///< all so far: an answer can be changed
    QVBoxLayout* m_column;
    std::vector<imports::Assumption> m_choices; ///< of the first question that is open
    QWidget* m_content = nullptr;
    QWidget* m_firstAnswer = nullptr;
};

} // namespace tasuki
