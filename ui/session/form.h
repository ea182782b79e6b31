// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/terms.h"
#include "contact/contact.h"

#include <QDate>
#include <QDialog>

#include <span>
#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace tasuki {

class DateEdit;
class Edit;
class Session;
class TextLabel;

/// A form for one row: the vocabulary that forms are written with. What a form asks, and in which order, each writes by
/// hand; how a line looks, what it is called for tests and screen readers, the foot, the draft and what happens after
/// Ctrl+Enter are the same for all.
class Form : public QDialog {
public:
    /// `room` is the beginning of every object's name: "promise" makes "promise.text".
    Form(Session& session, const QString& room, const QString& title, QWidget* parent);

protected:
    Session& session() const { return m_session; }
    QVBoxLayout* column() const { return m_column; }
    /// Lines that are added from now on stand in a new block below what the column holds.
    QFormLayout* block();

    // Each adds a line to the present block, with its label before it.
    QLineEdit* line(const char* name, const QString& label, const QString& text, const QString& placeholder = {});
    DateEdit* day(const char* name, const QString& label, QDate date);
    QComboBox* terms(const char* name, const QString& label, std::span<const Term> terms, const QString& chosen);
    /// A free text with what is in use to choose from.
    QComboBox* suggestions(const char* name, const QString& label, const QStringList& present, const QString& chosen);
    /// The active members and "—"; the data is the id.
    QComboBox* member(const char* name, const QString& label, qint64 chosen);
    /// One of the contacts, or a name; see readContact().
    QComboBox* contact(const char* name, const QString& label, const std::vector<Contact>& contacts, ContactId chosen,
                       const QString& chosenName);
    /// What was chosen there: the contact of that name, `before` first where more than one has it; else the name.
    static void readContact(const QComboBox& box, const std::vector<Contact>& contacts, ContactId before, ContactId& id,
                            QString& name);
    /// Without a line of its own, for a row of several.
    template <typename W>
    W* named(W* widget, const char* name, const QString& label)
    {
        call(widget, name, label);
        return widget;
    }

    /// The line for what is wrong, the button that saves, Cancel; what is typed is kept under `draftKey`.
    void foot(const QString& okText, const QString& draftKey);
    void say(const QString& problem);
    /// Runs the edit and closes; where a rule refuses it the form stays and says why.
    void store(Result<Edit> edit, const QString& done);

private:
    void call(QWidget* widget, const char* name, const QString& label);

    Session& m_session;
    QString m_room;
    QVBoxLayout* m_column;
    QFormLayout* m_block = nullptr;
    TextLabel* m_problem = nullptr;
};

} // namespace tasuki
