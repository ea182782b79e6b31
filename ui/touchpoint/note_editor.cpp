// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/note_editor.h"

#include "session/account_rows.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "touchpoint/mood_field.h"
#include "touchpoint/touchpoint_fields.h"
#include "touchpoint/touchpoint_rules.h"
#include "touchpoint/touchpoint_template.h"
#include "widgets/beside.h"
#include "widgets/card.h"
#include "widgets/composing_text_edit.h"
#include "widgets/date_edit.h"
#include "widgets/form_fields.h"
#include "widgets/typed_box.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tasuki {

namespace {

bool isCtrlEnter(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
           && event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

NoteEditor::NoteEditor(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(&session),
      m_text(new ComposingTextEdit(this)),
      m_kind(new TypedBox(this)),
      m_day(
          new DateEdit([session = QPointer<Session>(&session)] { return session ? session->today() : QDate(); }, this)),
      m_minutes(new QLineEdit(this)),
      m_mood(new MoodField(this, true, this)),
      m_save(new QPushButton(this)),
      m_problem(new TextLabel(TextLabel::Kind::Secondary, {}, this)),
      m_template(new TouchpointTemplate(*m_kind, *m_text, session, TouchpointTemplate::Fills::OnceChosen)),
      m_focus([this](QWidget* old, const QWidget* now) {
          if (now && isAncestorOf(now))
              unfold(true);
          if (old && now && isAncestorOf(now) && !isAncestorOf(old))
              m_cameFrom = old;
      })
{
    m_text->setObjectName(QStringLiteral("note.text"));
    m_text->setTabChangesFocus(true);
    m_kind->setObjectName(QStringLiteral("note.kind"));
    m_kind->setMinimumContentsLength(6);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_day->setObjectName(QStringLiteral("note.day"));
    m_day->setFixedWidth(126);
    m_minutes->setObjectName(QStringLiteral("note.minutes"));
    m_minutes->setFixedWidth(76);
    m_mood->setObjectName(QStringLiteral("note.mood"));
    m_mood->setFixedWidth(164);
    m_save->setObjectName(QStringLiteral("note.save"));
    setKind(m_save, "primary");
    m_problem->setObjectName(QStringLiteral("note.problem"));
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    // In a small window the mood and the button stand below the others.
    auto* row = new Beside(8, this);
    const auto group = [row](std::initializer_list<QWidget*> fields, int stretch) {
        auto* box = new QWidget(row);
        auto* line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        for (QWidget* field : fields)
            line->addWidget(field);
        row->add(box, stretch);
        return line;
    };
    group({m_kind, m_day, m_minutes}, 1)->setStretch(0, 1);
    group({m_mood, m_save}, 0);
    layout->addWidget(row);
    m_fields = row;
    unfold(false);
    layout->addWidget(m_problem);
    for (QWidget* field : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_day),
                           static_cast<QWidget*>(m_minutes), static_cast<QWidget*>(m_mood)})
        field->installEventFilter(this);

    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_save->setEnabled(!m_template->note().isEmpty());
        forgetProblem();
    });
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_day), m_minutes})
        connect(field, &QLineEdit::textChanged, this, &NoteEditor::forgetProblem);
    connect(m_kind, &QComboBox::currentTextChanged, this, &NoteEditor::forgetProblem);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::save);
    // Another member has another draft.
    connect(&session, &Session::actorChanged, this, [this] { setAccount(std::exchange(m_account, {})); });
    retranslate();
}

NoteEditor::~NoteEditor() = default;

void NoteEditor::setAccount(AccountId account)
{
    if (account == m_account)
        return;
    m_draft.reset();
    m_account = account;
    reset();
    m_draft = std::make_unique<FormDraft>(*m_session, noteDraftKey(m_account), this);
    unfold(hasKeyboard() || !m_text->toPlainText().isEmpty());
}

bool NoteEditor::hasKeyboard() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void NoteEditor::unfold(bool open)
{
    constexpr int kFolded = 36;
    constexpr int kOpen = 84;
    m_fields->setVisible(open);
    m_text->setFixedHeight(open ? kOpen : kFolded);
}

void NoteEditor::reset()
{
    const AccountRow* row = AccountRows::of(*m_session).find(m_account);
    fillTouchpointKinds(*m_kind, *m_session, usualTouchpointKind(*m_session, row ? row->account().tier : QString()));
    m_day->setDate(m_session->today());
    m_minutes->clear();
    m_mood->setMood(std::nullopt);
    m_text->clear();
    m_save->setEnabled(false);
    forgetProblem();
}

void NoteEditor::setFocusToText()
{
    m_text->setFocus();
}

void NoteEditor::leave()
{
    if (m_draft)
        m_draft->keep();
    if (m_cameFrom && m_cameFrom->isVisible() && m_cameFrom->isEnabled() && m_cameFrom->window() == window())
        m_cameFrom->setFocus();
    else
        Q_EMIT left();
}

void NoteEditor::say(const QString& problem, QWidget* field)
{
    forgetProblem();
    m_problem->setText(problem);
    m_problem->show();
    setStyleState(field, "invalid", true);
    field->setFocus();
}

void NoteEditor::forgetProblem()
{
    m_problem->hide();
    for (QWidget* field :
         {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_minutes)})
        setStyleState(field, "invalid", false);
    setStyleState(m_day, "invalid", !m_day->isValid());
}

bool NoteEditor::save()
{
    if (m_text->isComposing() || !m_session || !m_account.isValid() || m_template->note().isEmpty())
        return false;
    Touchpoint touchpoint;
    touchpoint.accountId = m_account;
    touchpoint.kindId = touchpointKindIn(*m_kind);
    if (!touchpoint.kindId.isValid()) {
        say(noTouchpointKindText(), m_kind);
        return false;
    }
    touchpoint.day = m_day->date();
    if (!m_day->isValid()) {
        say(m_day->problem(), m_day);
        return false;
    }
    if (!readCount(m_minutes->text(), touchpoint.minutes)) {
        say(tr("Enter the minutes as a whole number."), m_minutes);
        return false;
    }
    touchpoint.mood = m_mood->mood();
    touchpoint.text = m_template->note();
    const auto added = touchpoint::add(touchpoint, m_session->act());
    if (!added) {
        const QLatin1String column(added.error().column);
        say(added.error().text, column == QLatin1String("day")       ? static_cast<QWidget*>(m_day)
                                : column == QLatin1String("minutes") ? static_cast<QWidget*>(m_minutes)
                                                                     : m_text);
        return false;
    }
    if (!m_session->run(added->edit, tr("Touchpoint logged.")))
        return false;
    rememberTouchpointKind(*m_session, {m_account}, touchpoint.kindId);
    reset();
    m_draft->forget();
    m_text->setFocus();
    Q_EMIT saved();
    return true;
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isCtrlEnter(*static_cast<QKeyEvent*>(event))) {
        save();
        return true;
    }
    // While a word is being composed Esc is the input method's.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && !(watched == m_text && m_text->isComposing())) {
        leave();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::retranslate()
{
    m_text->setPlaceholderText(tr("What was said and agreed?"));
    m_text->setAccessibleName(tr("Note"));
    m_kind->setAccessibleName(tr("Touchpoint type"));
    m_day->setAccessibleName(tr("Day"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setPlaceholderText(tr("min"));
    m_mood->retranslate();
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Log touchpoint"));
    m_save->setToolTip(tr("Log touchpoint") + QStringLiteral("  Ctrl+Enter"));
    m_draft.reset(); // texts that are chosen from are other ones
    if (m_account.isValid()) {
        fillTouchpointKinds(*m_kind, *m_session, touchpointKindIn(*m_kind));
        m_draft = std::make_unique<FormDraft>(*m_session, noteDraftKey(m_account), this);
    }
}

} // namespace tasuki
