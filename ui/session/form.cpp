// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/form.h"

#include "session/account_field.h"
#include "session/account_words.h"
#include "session/form_draft.h"
#include "widgets/card.h"
#include "widgets/composing_text_edit.h"
#include "widgets/date_edit.h"
#include "widgets/form_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(form)
};

} // namespace

Form::Form(Session& session, const QString& room, const QString& title, QWidget* parent)
    : Sheet(title, parent), m_session(session), m_room(room)
{}

void Form::block()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(14);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column()->addLayout(grid);
    m_blocks.push_back({grid, {}});
}

void Form::addCell(const QObject* field, QWidget* box, Width width)
{
    if (m_blocks.empty())
        block();
    m_blocks.back().cells.push_back({field, box, width});
    arrange(m_blocks.back());
}

void Form::place(QWidget* field, const QString& label, Width width)
{
    if (label.isEmpty())
        return addCell(field, field, width);
    auto* box = new QWidget(this);
    auto* under = new QVBoxLayout(box);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(4);
    auto* words = new TextLabel(TextLabel::Kind::Caption, label, box);
    words->setBuddy(field);
    under->addWidget(words);
    under->addWidget(field);
    addCell(field, box, width);
}

std::pair<Form::Block*, Form::Cell*> Form::find(const QObject* field)
{
    for (Block& block : m_blocks)
        for (Cell& cell : block.cells)
            if (cell.field == field)
                return {&block, &cell};
    return {};
}

void Form::setWidth(const QObject* field, Width width)
{
    if (const auto [block, cell] = find(field); cell) {
        cell->width = width;
        arrange(*block);
    }
}

void Form::setShown(const QObject* field, bool shown)
{
    if (const auto [block, cell] = find(field); cell) {
        cell->shown = shown;
        arrange(*block);
    }
}

/// Anew each time: a form has at most some twenty fields.
void Form::arrange(const Block& block)
{
    while (QLayoutItem* item = block.grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (const Cell& cell : block.cells) {
        cell.box->setVisible(cell.shown);
        if (!cell.shown)
            continue;
        if (cell.width == Width::Whole) {
            row += column;
            block.grid->addWidget(cell.box, row++, 0, 1, 2);
            column = 0;
        } else {
            block.grid->addWidget(cell.box, row, column, Qt::AlignTop);
            row += column;
            column = 1 - column;
        }
    }
}

QString Form::nameOf(const QString& part) const
{
    return m_room.contains(u'.') ? m_room + part.front().toUpper() + part.sliced(1) : m_room + u'.' + part;
}

void Form::call(QWidget* widget, const char* name, const QString& label)
{
    widget->setObjectName(nameOf(QLatin1String(name)));
    widget->setAccessibleName(label);
}

QLineEdit* Form::line(const char* name, const QString& label, const QString& text, const QString& placeholder)
{
    auto* edit = named(new QLineEdit(text, this), name, label);
    edit->setPlaceholderText(placeholder);
    place(edit, label, Width::Whole);
    return edit;
}

QLineEdit* Form::count(const char* name, const QString& label, std::optional<int> number, const QString& notWhole)
{
    QLineEdit* edit = half(line(name, label, number ? QString::number(*number) : QString()));
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
    place(edit, label, Width::Half);
    return edit;
}

QComboBox* Form::box(const char* name, const QString& label)
{
    auto* made = named(new QComboBox(this), name, label);
    // A long name in a box does not push its neighbour away.
    made->setMinimumContentsLength(8);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    place(made, label, Width::Half);
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
    place(made, label, Width::Whole);
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
    box->lineEdit()->setPlaceholderText(FormText::tr("Contact or name"));
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
    place(edit, label, Width::Whole);
    // It grows as far as it may; what room is left then lies below it, and not around its label.
    auto* under = static_cast<QVBoxLayout*>(edit->parentWidget()->layout());
    under->setStretchFactor(edit, 1);
    under->addStretch();
    return edit;
}

ComposingTextEdit* Form::wideText(const char* name, const QString& label, const QString& text,
                                  const QString& placeholder)
{
    ComposingTextEdit* edit = textEdit(name, label, text, placeholder);
    auto* words = new TextLabel(TextLabel::Kind::Caption, label, this);
    words->setBuddy(edit);
    auto* box = new QVBoxLayout;
    box->setSpacing(4);
    box->addWidget(words);
    box->addWidget(edit, 1);
    column()->addLayout(box, 1);
    return edit;
}

QHBoxLayout* Form::row(const QString& label)
{
    auto* box = new QWidget(this);
    auto* under = new QVBoxLayout(box);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(4);
    if (!label.isEmpty())
        under->addWidget(new TextLabel(TextLabel::Kind::Caption, label, box));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(8);
    under->addLayout(fields);
    addCell(fields, box, Width::Whole);
    return fields;
}

TextLabel* Form::note(const char* name, const QString& text)
{
    auto* made = named(new TextLabel(TextLabel::Kind::Secondary, text, this), name, {});
    made->setWordWrap(true);
    place(made, {}, Width::Whole);
    return made;
}

QPushButton* Form::foot(const QString& okText, const QString& draftKey)
{
    QPushButton* ok = addFoot(okText, nameOf(QStringLiteral("ok")), nameOf(QStringLiteral("problem")));
    column()->addStretch();
    whenEdited([] {});
    new FormDraft(m_session, draftKey, this);
    return ok;
}

QString Form::key(const char* middle, qint64 id) const
{
    return m_room + QLatin1String(middle) + QString::number(id);
}

void Form::whenEdited(const std::function<void()>& then)
{
    const auto edited = [this, then](QWidget* field) {
        return [this, then, field] {
            forgetProblem(field);
            then();
        };
    };
    for (QLineEdit* edit : findChildren<QLineEdit*>())
        if (!qobject_cast<QComboBox*>(edit->parentWidget())) // the box tells of that one
            connect(edit, &QLineEdit::textChanged, this, edited(edit));
    for (QComboBox* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentTextChanged, this, edited(box));
    for (QPlainTextEdit* text : findChildren<QPlainTextEdit*>())
        connect(text, &QPlainTextEdit::textChanged, this, edited(text));
    for (QCheckBox* check : findChildren<QCheckBox*>())
        connect(check, &QCheckBox::toggled, this, edited(check));
}

QWidget* Form::fieldOf(QLatin1String column) const
{
    for (const auto& [name, field] : m_columns)
        if (name == column)
            return field;
    if (auto* field = findChild<QWidget*>(nameOf(column)))
        return field;
    QString name;
    for (const QString& word : QString(column).split(u'_'))
        name += name.isEmpty() ? word : word.front().toUpper() + word.sliced(1);
    return findChild<QWidget*>(nameOf(name));
}

QWidget* Form::shownFieldOf(const char* column) const
{
    QWidget* field = column ? fieldOf(QLatin1String(column)) : nullptr;
    return field && field->isVisibleTo(this) ? field : nullptr;
}

void Form::sayRefused(const Error& error)
{
    say(error.text, shownFieldOf(error.column));
}

QString Form::refusal() const
{
    const std::vector<Wrong> wrong = whatRefuses();
    return wrong.empty() ? QString() : wrong.front().text;
}

std::vector<Sheet::Wrong> Form::whatRefuses() const
{
    std::vector<Wrong> wrong;
    for (DateEdit* day : findChildren<DateEdit*>())
        if (!day->isValid())
            wrong.push_back({day->problem(), day});
    for (const Count& count : m_counts)
        if (std::optional<int> number; !readCount(count.edit->text(), number))
            wrong.push_back({count.notWhole, count.edit});
    if (!m_hasAll)
        wrong.push_back({Session::formNotReadText()});
    return wrong;
}

/// Everything that stands in the way of `edit`.
std::vector<Sheet::Wrong> Form::allWrong(const Result<Edit>& edit)
{
    std::vector<Wrong> wrong = whatRefuses();
    const bool isRead = wrong.empty();
    wrong.insert(wrong.end(), m_alsoWrong.begin(), m_alsoWrong.end());
    if (edit && wrong.empty())
        return wrong;
    for (const Problem& problem : m_found)
        wrong.push_back({problem.text, shownFieldOf(problem.columns[0]), shownFieldOf(problem.columns[1])});
    // Where something could not be read, the rules may refuse just that in other words.
    if (!edit && isRead && std::ranges::find(wrong, edit.error().text, &Wrong::text) == wrong.end())
        wrong.push_back({edit.error().text, shownFieldOf(edit.error().column)});
    return wrong;
}

void Form::store(Result<Edit> edit, const QString& done, const std::function<void()>& then)
{
    // Ctrl+Enter may pick what an input method offers: the text is not what it will be.
    for (const ComposingTextEdit* text : findChildren<ComposingTextEdit*>())
        if (text->isComposing())
            return;
    std::vector<Wrong> wrong = allWrong(edit);
    m_found.clear();
    m_alsoWrong.clear();
    if (!wrong.empty())
        return sayProblems(std::move(wrong));
    // What comes then may go to another page: a form that is open there is left, not stored.
    const bool stored = m_session.run(std::move(edit), done, [form = QPointer<Form>(this), then] {
        if (form)
            form->close(End::Stored);
        if (then)
            then();
    });
    closeAfter(stored);
}

/// Where it was not stored, the form stays with what was typed; where there was a conflict, until that is settled.
void Form::closeAfter(bool stored)
{
    if (stored || m_session.isSettled())
        close(End::Stored);
    else if (m_session.isAsking())
        connect(
            &m_session, &Session::conflictAnswered, this, [this] { closeAfter(false); }, Qt::SingleShotConnection);
}

} // namespace tasuki
