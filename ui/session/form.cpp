// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/form.h"

#include "edit/edit.h"
#include "session/account_words.h"
#include "session/close_form.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/dialog_foot.h"
#include "widgets/form_fields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tasuki {

namespace {

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(form)
};

} // namespace

Form::Form(Session& session, const QString& room, const QString& title, QWidget* parent)
    : QDialog(parent), m_session(session), m_room(room), m_column(new QVBoxLayout(this))
{
    setWindowTitle(title);
    setMinimumWidth(480);
    m_column->setContentsMargins(20, 18, 20, 16);
    m_column->setSpacing(12);
}

QFormLayout* Form::block()
{
    m_block = new QFormLayout;
    m_block->setVerticalSpacing(10);
    m_column->addLayout(m_block);
    return m_block;
}

void Form::call(QWidget* widget, const char* name, const QString& label)
{
    widget->setObjectName(m_room + u'.' + QLatin1String(name));
    widget->setAccessibleName(label);
}

QLineEdit* Form::line(const char* name, const QString& label, const QString& text, const QString& placeholder)
{
    auto* edit = named(new QLineEdit(text, this), name, label);
    edit->setPlaceholderText(placeholder);
    m_block->addRow(label, edit);
    return edit;
}

DateEdit* Form::day(const char* name, const QString& label, QDate date)
{
    auto* edit = named(new DateEdit([this] { return m_session.today(); }, this), name, label);
    edit->setDate(date);
    m_block->addRow(label, edit);
    return edit;
}

QComboBox* Form::terms(const char* name, const QString& label, std::span<const Term> terms, const QString& chosen)
{
    auto* box = named(new QComboBox(this), name, label);
    fillTerms(*box, terms, m_session.words(), chosen);
    m_block->addRow(label, box);
    return box;
}

QComboBox* Form::suggestions(const char* name, const QString& label, const QStringList& present, const QString& chosen)
{
    auto* box = named(new QComboBox(this), name, label);
    fillSuggestions(*box, present, chosen);
    m_block->addRow(label, box);
    return box;
}

QComboBox* Form::member(const char* name, const QString& label, qint64 chosen)
{
    auto* box = named(new QComboBox(this), name, label);
    box->addItem(QStringLiteral("—"), qint64(0));
    for (const Member& member : m_session.directory().members())
        if (member.active || member.id.value() == chosen)
            box->addItem(oneLine(member.name, 60), member.id.value());
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    m_block->addRow(label, box);
    return box;
}

QComboBox* Form::contact(const char* name, const QString& label, const std::vector<Contact>& contacts, ContactId chosen,
                         const QString& chosenName)
{
    QStringList names;
    QString shown = chosenName;
    for (const Contact& contact : contacts) {
        names += oneLine(contact.name);
        if (contact.id == chosen)
            shown = oneLine(contact.name);
    }
    QComboBox* box = suggestions(name, label, names, shown);
    box->lineEdit()->setPlaceholderText(FormText::tr("a contact, or a name"));
    return box;
}

void Form::readContact(const QComboBox& box, const std::vector<Contact>& contacts, ContactId before, ContactId& id,
                       QString& name)
{
    const QString text = box.currentText().trimmed();
    const auto named = [&](const Contact& contact) { return oneLine(contact.name) == text; };
    const auto known = std::ranges::find(contacts, before, &Contact::id);
    id = {};
    name = text;
    if (known != contacts.end() && named(*known))
        id = known->id;
    else if (std::ranges::count_if(contacts, named) == 1)
        id = std::ranges::find_if(contacts, named)->id;
}

void Form::foot(const QString& okText, const QString& draftKey)
{
    m_problem = addDialogFoot(*this, *m_column, (m_room + QStringLiteral(".problem")).toLatin1().constData(),
                              (m_room + QStringLiteral(".ok")).toLatin1().constData(), okText)
                    .problem;
    new FormDraft(m_session, draftKey, this);
}

void Form::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void Form::store(Result<Edit> edit, const QString& done)
{
    if (!edit)
        return say(edit.error().text);
    closeForm(*this, m_session, m_session.run(std::move(edit), done));
}

} // namespace tasuki
