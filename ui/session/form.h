// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "base/result.h"
#include "base/terms.h"
#include "contact/contact.h"
#include "edit/edit.h"
#include "session/session.h"
#include "shell/sheet.h"

#include <QDate>

#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace tasuki {

class AccountField;
class ComposingTextEdit;
class DateEdit;

/// A form for one row: the vocabulary that forms are written with. What a form asks, and in which order, each writes by
/// hand; how a field looks, what it is called for tests and screen readers, the foot, the draft and what happens after
/// Ctrl+Enter are the same for all. Fields have their labels above them; two short ones stand beside each other.
class Form : public Sheet {
public:
    /// `room` is the beginning of every object's name: "promise" makes "promise.text", "onboarding.reason"
    /// "onboarding.reasonText".
    Form(Session& session, const QString& room, const QString& title, QWidget* parent);

protected:
    Session& session() const { return m_session; }
    /// Fields that are added from now on stand in a new block below what the column holds.
    void block();
    /// Puts a field with its label above it into the present block; without a label it stands alone. A short one takes
    /// half the width.
    enum class Width { Half, Whole };
    void place(QWidget* field, const QString& label, Width width);
    /// A field that was placed is short instead of as wide as the form.
    template <typename W>
    W* half(W* field)
    {
        setWidth(field, Width::Half);
        return field;
    }
    template <typename W>
    W* whole(W* field)
    {
        setWidth(field, Width::Whole);
        return field;
    }
    /// A field or a row() that was placed comes or goes with its label; the others close up.
    void setShown(const QObject* field, bool shown);

    /// Reads what the form stores nothing without; where it cannot be read, `to` stays and store() refuses.
    template <typename T>
    void need(T& to, Result<T> read)
    {
        m_hasAll = m_session.readInto(to, std::move(read)) && m_hasAll;
    }

    // Each adds a field to the present block. Lines and texts are as wide as the form, the others half of it.
    QLineEdit* line(const char* name, const QString& label, const QString& text, const QString& placeholder = {});
    /// A whole number that may be left out; `notWhole`: what is said where it is none.
    QLineEdit* count(const char* name, const QString& label, std::optional<int> number, const QString& notWhole);
    static std::optional<int> countIn(const QLineEdit& edit);
    DateEdit* day(const char* name, const QString& label, QDate date);
    /// A box that the form fills itself.
    QComboBox* box(const char* name, const QString& label);
    /// "—" and the terms; the data is the code.
    QComboBox* terms(const char* name, const QString& label, std::span<const Term> terms, const QString& chosen);
    /// The terms alone: one of them always holds.
    QComboBox* choice(const char* name, const QString& label, std::span<const Term> terms, const QString& chosen);
    /// A free text with what is in use to choose from.
    QComboBox* suggestions(const char* name, const QString& label, const QStringList& present, const QString& chosen);
    /// The active members after `nobody`; the data is the id.
    QComboBox* member(const char* name, const QString& label, qint64 chosen,
                      const QString& nobody = QStringLiteral("—"));
    /// See AccountField.
    AccountField* account(const char* name, const QString& label, AccountId chosen, AccountId except);
    /// One of the contacts, or a name; see readContact().
    QComboBox* contact(const char* name, const QString& label, const std::vector<Contact>& contacts, ContactId chosen,
                       const QString& chosenName);
    /// What was chosen there: the contact of that name, `before` first where more than one has it; else the name.
    static void readContact(const QComboBox& box, const std::vector<Contact>& contacts, ContactId before, ContactId& id,
                            QString& name);
    /// A text of several lines.
    ComposingTextEdit* text(const char* name, const QString& label, const QString& text,
                            const QString& placeholder = {});
    /// A text of several lines that takes the room that is left.
    ComposingTextEdit* wideText(const char* name, const QString& label, const QString& text,
                                const QString& placeholder);
    /// Words over the width of the form.
    TextLabel* note(const char* name, const QString& text);
    /// A line of several fields, which the form puts into it; they are made with named().
    QHBoxLayout* row(const QString& label);
    /// Without a line of its own, for a row of several.
    template <typename W>
    W* named(W* widget, const char* name, const QString& label)
    {
        call(widget, name, label);
        return widget;
    }

    /// The line for what is wrong, the button that saves, Cancel; what is typed is kept under `draftKey`.
    QPushButton* foot(const QString& okText, const QString& draftKey);
    /// The draft's key of a row, such as "goal/7"; of a new one that belongs to `of`: "goal.new/3".
    template <typename Id, typename Of>
    QString rowKey(Id row, Of of) const
    {
        return row.isValid() ? key("/", row.value()) : key(".new/", of.value());
    }
    /// Calls `then` whenever a line, a text, a box or a check is changed from now on; what was said to be wrong with it
    /// is not said any more.
    void whenEdited(const std::function<void()>& then);
    /// Says what is wrong, and goes to the field that it is about; nothing: nothing is.
    void say(const QString& problem, QWidget* field = nullptr) { sayProblem(problem, field); }
    /// Says a rule's reason below the field that asks for its column, as far as the form has one.
    void sayRefused(const Error& error);
    /// A field whose name is not that of its column ("dueDate" of "due_date"), where a rule may refuse it.
    void asksFor(const char* column, QWidget* field) { m_columns.emplace_back(column, field); }
    /// What the rules find wrong with the row as it was typed: where store() refuses, it says all of it at once.
    void found(Problems problems) { m_found = std::move(problems); }
    /// Something that is wrong which no rule knows of, to be said together with what they find.
    void alsoWrong(const QString& problem, QWidget* field) { m_alsoWrong.push_back({problem, field}); }
    /// Why nothing can be stored, whatever the rules say: a day or a number is none, or what the form needs could not
    /// be read. Empty: it can. store() asks this.
    QString refusal() const;
    /// The edit of what a rule has made together with a new row.
    template <typename Made>
    static Result<Edit> editOf(Result<Made> made)
    {
        if (!made)
            return std::move(made).error();
        return std::move(made->edit);
    }
    /// Runs the edit and closes; where a rule refuses it the form stays and says why. `then`: see Session::run().
    void store(Result<Edit> edit, const QString& done, const std::function<void()>& then = {});

private:
    void closeAfter(bool stored);
    struct Count {
        QLineEdit* edit;
        QString notWhole;
    };

    ComposingTextEdit* textEdit(const char* name, const QString& label, const QString& text,
                                const QString& placeholder);
    struct Cell {
        const QObject* field; ///< or the layout of a row()
        QWidget* box;
        Width width;
        bool shown = true;
    };
    struct Block {
        QGridLayout* grid;
        std::vector<Cell> cells;
    };

    void addCell(const QObject* field, QWidget* box, Width width);
    std::pair<Block*, Cell*> find(const QObject* field);
    void setWidth(const QObject* field, Width width);
    static void arrange(const Block& block);
    /// The texts of refusal(), and the fields that they are about.
    std::vector<Wrong> whatRefuses() const;
    std::vector<Wrong> allWrong(const Result<Edit>& edit);
    QWidget* shownFieldOf(const char* column) const;
    QString nameOf(const QString& part) const;
    QWidget* fieldOf(QLatin1String column) const;
    void call(QWidget* widget, const char* name, const QString& label);
    QString key(const char* middle, qint64 id) const;

    Session& m_session;
    QString m_room;
    std::vector<Block> m_blocks;
    std::vector<Count> m_counts;
    std::vector<std::pair<QLatin1String, QWidget*>> m_columns;
    Problems m_found;
    std::vector<Wrong> m_alsoWrong;
    bool m_hasAll = true;
};

} // namespace tasuki
