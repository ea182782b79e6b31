// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/form.h"

#include "session/account_field.h"
#include "session/account_words.h"
#include "session/close_form.h"
#include "session/form_draft.h"
#include "widgets/card.h"
#include "widgets/composing_text_edit.h"
#include "widgets/date_edit.h"
#include "widgets/dialog_foot.h"
#include "widgets/form_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
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

void Form::open()
{
    setAttribute(Qt::WA_DeleteOnClose);
    QDialog::open();
}

QFormLayout* Form::block(QBoxLayout* row)
{
    m_block = new QFormLayout;
    m_block->setVerticalSpacing(10);
    if (row)
        row->addLayout(m_block, 1);
    else
        m_column->addLayout(m_block);
    return m_block;
}

QString Form::nameOf(const char* part) const
{
    const QLatin1String name(part);
    return m_room.contains(u'.') ? m_room + QChar(name.front()).toUpper() + name.sliced(1) : m_room + u'.' + name;
}

void Form::call(QWidget* widget, const char* name, const QString& label)
{
    widget->setObjectName(nameOf(name));
    widget->setAccessibleName(label);
}

void Form::place(QWidget* field, const QString& label)
{
    if (!m_block)
        block();
    m_block->addRow(label, field);
}

QLineEdit* Form::line(const char* name, const QString& label, const QString& text, const QString& placeholder)
{
    auto* edit = named(new QLineEdit(text, this), name, label);
    edit->setPlaceholderText(placeholder);
    place(edit, label);
    return edit;
}

QLineEdit* Form::count(const char* name, const QString& label, std::optional<int> number, const QString& notWhole)
{
    QLineEdit* edit = line(name, label, number ? QString::number(*number) : QString());
    m_counts.push_back({edit, notWhole});
    return edit;
}

std::optional<int> Form::countIn(const QLineEdit& edit)
{
    std::optional<int> number;
    readCount(edit.text(), number);
    return number;
}

DateEdit* Form::day(const char* name, const QString& label, QDate date)
{
    auto* edit = named(new DateEdit([this] { return m_session.today(); }, this), name, label);
    edit->setDate(date);
    place(edit, label);
    return edit;
}

QComboBox* Form::box(const char* name, const QString& label)
{
    auto* made = named(new QComboBox(this), name, label);
    place(made, label);
    return made;
}

QComboBox* Form::terms(const char* name, const QString& label, std::span<const Term> terms, const QString& chosen)
{
    QComboBox* made = box(name, label);
    fillTerms(*made, terms, m_session.words(), chosen);
    return made;
}

QComboBox* Form::choice(const char* name, const QString& label, std::span<const Term> terms, const QString& chosen)
{
    QComboBox* made = box(name, label);
    fillChoice(*made, terms, m_session.words(), chosen);
    return made;
}

QComboBox* Form::suggestions(const char* name, const QString& label, const QStringList& present, const QString& chosen)
{
    QComboBox* made = box(name, label);
    fillSuggestions(*made, present, chosen);
    return made;
}

QComboBox* Form::member(const char* name, const QString& label, qint64 chosen, const QString& nobody)
{
    QComboBox* made = box(name, label);
    made->addItem(nobody, qint64(0));
    for (const Member& member : m_session.directory().members())
        if (member.active || member.id.value() == chosen)
            made->addItem(oneLine(member.name, 60), member.id.value());
    made->setCurrentIndex(std::max(0, made->findData(chosen)));
    return made;
}

AccountField* Form::account(const char* name, const QString& label, AccountId chosen, AccountId except)
{
    auto* made = named(new AccountField(m_session, chosen, except, this), name, label);
    place(made, label);
    return made;
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

ComposingTextEdit* Form::textEdit(const char* name, const QString& label, const QString& text,
                                  const QString& placeholder)
{
    auto* edit = named(new ComposingTextEdit(this), name, label);
    edit->setPlaceholderText(placeholder);
    edit->setTabChangesFocus(true);
    edit->setPlainText(text);
    return edit;
}

ComposingTextEdit* Form::text(const char* name, const QString& label, const QString& text, const QString& placeholder)
{
    ComposingTextEdit* edit = textEdit(name, label, text, placeholder);
    place(edit, label);
    return edit;
}

ComposingTextEdit* Form::wideText(const char* name, const QString& label, const QString& text,
                                  const QString& placeholder)
{
    ComposingTextEdit* edit = textEdit(name, label, text, placeholder);
    m_column->addWidget(edit, 1);
    return edit;
}

QHBoxLayout* Form::row(const QString& label)
{
    auto* fields = new QHBoxLayout;
    fields->setSpacing(8);
    m_block->addRow(label, fields);
    return fields;
}

TextLabel* Form::note(const char* name, const QString& text)
{
    auto* made = named(new TextLabel(TextLabel::Kind::Secondary, text, this), name, {});
    made->setWordWrap(true);
    if (m_block)
        m_block->addRow(made);
    else
        m_column->addWidget(made);
    return made;
}

void Form::alignBlocks()
{
    std::vector<QWidget*> labels;
    int widest = 0;
    for (int i = 0; i < m_column->count(); ++i) {
        const auto* block = qobject_cast<QFormLayout*>(m_column->itemAt(i)->layout());
        for (int line = 0; block && line < block->rowCount(); ++line)
            if (const QLayoutItem* label = block->itemAt(line, QFormLayout::LabelRole)) {
                labels.push_back(label->widget());
                widest = std::max(widest, label->widget()->sizeHint().width());
            }
    }
    for (QWidget* label : labels)
        label->setMinimumWidth(widest);
}

QPushButton* Form::foot(const QString& okText, const QString& draftKey)
{
    alignBlocks();
    const DialogFoot made = addDialogFoot(*this, *m_column, nameOf("problem").toLatin1().constData(),
                                          nameOf("ok").toLatin1().constData(), okText);
    m_problem = made.problem;
    whenEdited([] {});
    new FormDraft(m_session, draftKey, this);
    return made.ok;
}

QString Form::key(const char* middle, qint64 id) const
{
    return m_room + QLatin1String(middle) + QString::number(id);
}

void Form::whenEdited(const std::function<void()>& then)
{
    const auto edited = [this, then] {
        say({});
        then();
    };
    for (const QLineEdit* edit : findChildren<QLineEdit*>())
        if (!qobject_cast<QComboBox*>(edit->parentWidget())) // the box tells of that one
            connect(edit, &QLineEdit::textChanged, this, edited);
    for (const QComboBox* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentTextChanged, this, edited);
    for (const QPlainTextEdit* text : findChildren<QPlainTextEdit*>())
        connect(text, &QPlainTextEdit::textChanged, this, edited);
    for (const QCheckBox* check : findChildren<QCheckBox*>())
        connect(check, &QCheckBox::toggled, this, edited);
}

void Form::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString Form::refusal() const
{
    const auto [text, field] = whatRefuses();
    return text;
}

std::pair<QString, QWidget*> Form::whatRefuses() const
{
    for (DateEdit* day : findChildren<DateEdit*>())
        if (!day->isValid())
            return {FormText::tr("Write dates as 2024/12/24 or 12/24."), day};
    for (const Count& count : m_counts)
        if (std::optional<int> number; !readCount(count.edit->text(), number))
            return {count.notWhole, count.edit};
    return {m_hasAll ? QString() : Session::formNotReadText(), nullptr};
}

void Form::store(Result<Edit> edit, const QString& done, const std::function<void()>& then)
{
    // Ctrl+Enter may pick what an input method offers: the text is not what it will be.
    for (const ComposingTextEdit* text : findChildren<ComposingTextEdit*>())
        if (text->isComposing())
            return;
    if (const auto [problem, field] = whatRefuses(); !problem.isEmpty()) {
        if (field)
            field->setFocus();
        return say(problem);
    }
    if (!edit)
        return say(edit.error().text);
    closeForm(*this, m_session, m_session.run(std::move(edit), done, then));
}

} // namespace tasuki
