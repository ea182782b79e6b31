// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/reading.h"

#include <QDate>
#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace tasuki {

/// What a file leaves open, as questions with their answers to choose from. Nothing is imported before each of those
/// that are open has one; others have an answer from the beginning, which can be changed.
class ImportQuestions final : public QWidget {
    Q_OBJECT
public:
    /// `today` is asked whenever it is needed.
    explicit ImportQuestions(std::function<QDate()> today, QWidget* parent = nullptr);

    /// A question that has an answer, of which one may need a day.
    struct Settled {
        imports::ImportQuestion question;
        QString answer;
        QString dated{}; ///< the answer that has a day; empty: none
        QDate day{};
        bool isOfFile = false; ///< another answer is given as to what is open
    };
    /// What is still open, what was answered so far, and what has an answer without being asked.
    void setQuestions(const std::vector<imports::ImportQuestion>& open, const std::vector<imports::Assumption>& answers,
                      const std::vector<Settled>& settled);
    /// What would come of an answer to the open question, beneath it.
    void setEffect(const imports::Assumption& answer, const QString& effect);

    /// An answer as it is chosen: "Decimal comma (1.500 = 1500)"; of a value that means another one, both.
    static QString wordsOf(const imports::Assumption& answer);

    /// Another file has other questions.
    void clear();
    /// Chooses an answer to the first question that is still open, counted from 0; false where there is none.
    bool answerOpen(int choice);
    /// The first answer to choose; null where nothing is open.
    QWidget* firstAnswer() const { return m_firstAnswer; }

Q_SIGNALS:
    void answered(const tasuki::imports::Assumption& answer);
    /// Of a question that had an answer; `day` is valid where it needs one.
    void changed(const QString& what, const QString& how, QDate day);

private:
    void addQuestion(const imports::ImportQuestion& question, const QString& chosen, const Settled* settled);
    QWidget* makeAnswer(const imports::ImportQuestion& question, int choice, bool isChosen, const Settled* settled,
                        QWidget* parent);
    QDate dayOf(const Settled& settled) const;
    void addDay(const Settled& settled, QHBoxLayout* row, QWidget* parent);

    std::function<QDate()> m_today;
    std::vector<imports::ImportQuestion> m_asked; ///< all so far: an answer can be changed
    QVBoxLayout* m_column;
    std::vector<imports::Assumption> m_choices; ///< of the first question that is open
    QWidget* m_content = nullptr;
    QWidget* m_firstAnswer = nullptr;
};

} // namespace tasuki
