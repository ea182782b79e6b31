// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_panel.h"

#include "account/account_store.h"
#include "handoff/accept_form.h"
#include "handoff/handoff_checklist.h"
#include "handoff/handoff_clock.h"
#include "handoff/handoff_note.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/handoff_turn.h"
#include "handoff/handoff_words.h"
#include "handoff/receiver_choice.h"
#include "handoff/return_form.h"
#include "handoff/severity_bar.h"
#include "people/directory.h"
#include "report/severity_source.h"
#include "revenue/revenue_store.h"
#include "session/session.h"
#include "widgets/bare_scroll.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/plain_text.h"
#include "widgets/small_widgets.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kDraftMilliseconds = 400;
constexpr int kLeastNote = 120;

} // namespace

HandoffPanel::HandoffPanel(Session& session, QWidget* parent) : QFrame(parent), m_session(session)
{
    setObjectName(QStringLiteral("handoff.panel"));
    setMinimumWidth(320);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(this);
    outer->addWidget(m_empty);
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(8);
    outer->addWidget(m_content, 1);
    // Head and acts stay in sight; what stands between them scrolls where it has no room.
    auto* middle = new QWidget(m_content);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(8);
    column->addWidget(bareScroll(middle), 1);

    buildHead(layout);

    m_checklistTitle = new TextLabel(TextLabel::Kind::Section, {}, m_content);
    layout->addWidget(m_checklistTitle);
    m_checklist = new HandoffChecklist(m_session, m_content);
    layout->addWidget(m_checklist);
    m_exception = new QLineEdit(m_content);
    m_exception->setObjectName(QStringLiteral("handoff.exception"));
    layout->addWidget(m_exception);

    m_noteTitle = new TextLabel(TextLabel::Kind::Section, {}, m_content);
    m_saveNote = new QPushButton(m_content);
    m_saveNote->setObjectName(QStringLiteral("handoff.saveNote"));
    auto* noteHead = new QHBoxLayout;
    noteHead->addWidget(m_noteTitle, 1);
    noteHead->addWidget(m_saveNote);
    layout->addLayout(noteHead);
    m_gaps = new TextLabel(TextLabel::Kind::Caption, {}, m_content);
    m_gaps->setObjectName(QStringLiteral("handoff.noteGaps"));
    m_gaps->setWordWrap(true);
    layout->addWidget(m_gaps);
    m_note = new QPlainTextEdit(m_content);
    m_note->setObjectName(QStringLiteral("handoff.note"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(kLeastNote);
    layout->addWidget(m_note, 1);
    m_talkView = new HandoffTalk(m_session, m_note, m_content);
    layout->addWidget(m_talkView);
    connect(m_talkView, &HandoffTalk::wanted, this, &HandoffPanel::perform);

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    column->addLayout(foot);
    buildFoot(foot);
    m_checklist->setNeighbours(
        m_severity->field(), {m_exception, m_saveNote, m_note, m_cancel, m_ask, m_secondary, m_conditions, m_primary});

    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &HandoffPanel::keepDrafts);
    connect(m_exception, &QLineEdit::textChanged, this, [this] {
        if (!m_loading && m_handoff)
            m_draftTimer.start(kDraftMilliseconds);
    });
    // Behind the key, which goes on to the window: it must not press what has the focus by then.
    connect(
        m_exception, &QLineEdit::returnPressed, this, [this] { m_primary->click(); }, Qt::QueuedConnection);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading || !m_handoff)
            return;
        m_saveNote->setEnabled(m_note->toPlainText() != m_handoff->note);
        showScore();
        m_draftTimer.start(kDraftMilliseconds);
    });
    for (const char* key : {"Ctrl+Return", "Ctrl+Enter"}) {
        auto* save =
            new QShortcut(QKeySequence(QString::fromLatin1(key)), m_note, nullptr, nullptr, Qt::WidgetShortcut);
        connect(save, &QShortcut::activated, this, &HandoffPanel::saveNote);
    }
    clear();
    retranslate();
}

HandoffPanel::~HandoffPanel()
{
    // What was typed within the last moment is a draft, too.
    if (m_draftTimer.isActive())
        keepDrafts();
    m_receiver->leave();
}

void HandoffPanel::keepDrafts()
{
    m_draftTimer.stop();
    if (!m_handoff)
        return;
    m_session.keepDraft(draftKey(), m_note->toPlainText() == m_handoff->note ? QString() : m_note->toPlainText());
    if (m_exception->text() != m_keptException) {
        m_keptException = m_exception->text();
        m_session.keepDraft(exceptionKey(), m_keptException);
    }
}

void HandoffPanel::buildHead(QVBoxLayout* layout)
{
    auto* head = new QHBoxLayout;
    m_title = new TextLabel(TextLabel::Kind::Section, {}, m_content);
    m_title->setObjectName(QStringLiteral("handoff.title"));
    m_state = new Pill({}, m_content);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    layout->addLayout(head);
    m_way = new TextLabel(TextLabel::Kind::Secondary, {}, m_content);
    m_way->setObjectName(QStringLiteral("handoff.way"));
    m_way->setWordWrap(true);
    layout->addWidget(m_way);
    m_clock = new TextLabel(TextLabel::Kind::Secondary, {}, m_content);
    m_clock->setObjectName(QStringLiteral("handoff.clock"));
    m_clock->setWordWrap(true);
    layout->addWidget(m_clock);
    m_return = new TextLabel(TextLabel::Kind::Secondary, {}, m_content);
    m_return->setWordWrap(true);
    m_return->setTone(Tone::Bad);
    layout->addWidget(m_return);

    m_receiver = new ReceiverChoice(m_session, m_content);
    layout->addWidget(m_receiver);
    m_severity = new SeverityBar(m_session, m_content);
    layout->addWidget(m_severity);
}

void HandoffPanel::buildFoot(QVBoxLayout* layout)
{
    m_why = new TextLabel(TextLabel::Kind::Caption, {}, m_content);
    m_why->setObjectName(QStringLiteral("handoff.why"));
    m_why->setWordWrap(true);
    layout->addWidget(m_why);
    auto* foot = new QHBoxLayout;
    m_ask = new QPushButton(m_content);
    m_ask->setObjectName(QStringLiteral("handoff.ask"));
    m_conditions = new QPushButton(m_content);
    m_conditions->setObjectName(QStringLiteral("handoff.conditions"));
    m_cancel = new QPushButton(m_content);
    m_cancel->setObjectName(QStringLiteral("handoff.cancel"));
    m_secondary = new QPushButton(m_content);
    m_secondary->setObjectName(QStringLiteral("handoff.secondary"));
    m_primary = new QPushButton(m_content);
    m_primary->setObjectName(QStringLiteral("handoff.primary"));
    m_primary->setProperty("kind", QStringLiteral("primary"));
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_ask);
    foot->addWidget(m_secondary);
    foot->addWidget(m_conditions);
    foot->addWidget(m_primary);
    layout->addLayout(foot);
    connect(m_saveNote, &QPushButton::clicked, this, &HandoffPanel::saveNote);
    connect(m_ask, &QPushButton::clicked, this, [this] { perform(QStringLiteral("ask")); });
    connect(m_conditions, &QPushButton::clicked, this, [this] { perform(QStringLiteral("conditions")); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { press(QStringLiteral("cancel")); });
    connect(m_secondary, &QPushButton::clicked, this, [this] { perform(QStringLiteral("return")); });
    connect(m_primary, &QPushButton::clicked, this, [this] {
        for (const char* what : {"offer", "accept", "close"})
            if (can(QLatin1String(what))) {
                press(QLatin1String(what));
                return;
            }
    });
}

QString HandoffPanel::draftKey() const
{
    return m_session.ownDraft(QStringLiteral("handoff.note/%1").arg(m_id.value()));
}

QString HandoffPanel::exceptionKey() const
{
    return m_session.ownDraft(QStringLiteral("handoff.exception/%1").arg(m_id.value()));
}

void HandoffPanel::setHandoff(HandoffId handoff)
{
    if (handoff == m_id)
        return;
    if (m_draftTimer.isActive())
        keepDrafts();
    m_receiver->leave();
    m_id = handoff;
    m_handoff.reset();
    refresh();
}

void HandoffPanel::refresh()
{
    load();
    m_content->setVisible(m_handoff.has_value());
    m_empty->setVisible(!m_handoff);
    if (!m_handoff)
        return;
    showHead();
    m_receiver->setHandoff(*m_handoff);
    m_severity->setHandoff(*m_handoff, m_proposal);
    showChecklist();
    showNote();
    m_talkView->setTalk(*m_handoff, m_talk);
    showFoot();
}

void HandoffPanel::clear()
{
    m_content->hide();
    m_empty->show();
}

void HandoffPanel::load()
{
    const handoff::HandoffStore store(m_session.db());
    const bool hadText = m_handoff && m_note->toPlainText() != m_handoff->note;
    const auto found = m_id.isValid() ? store.find(m_id) : Result<std::optional<Handoff>>(std::optional<Handoff>());
    if (!found) {
        m_session.sayReadFailed(found.error());
        m_handoff.reset();
        return;
    }
    const bool first = !m_handoff;
    m_handoff = *found;
    if (!m_handoff)
        return;
    // Without what it is judged by nothing can be done with it.
    if (!m_session.readInto(m_items, store.items(m_id))
        || !m_session.readInto(m_facts, store.facts(m_handoff->accountId))
        || !m_session.readInto(m_past, store.past(m_id, m_session.today()))
        || (handoff::isBeforeOffer(m_handoff->state)
            && !m_session.readInto(m_proposal,
                                   report::severityOf(m_session.db(), m_handoff->accountId, m_session.today())))
        || !m_session.readInto(m_talk, talkOf(m_session, m_id))) {
        m_handoff.reset();
        return;
    }
    if (first) {
        // A reason belongs to one handoff: it does not wander to the next.
        m_loading = true;
        m_keptException = m_session.draft(exceptionKey());
        m_exception->setText(m_keptException);
        m_loading = false;
    }
    // What is being typed stays; else the draft of an earlier time, else what is stored.
    if (first || !hadText) {
        const QString draft = m_session.draft(draftKey());
        m_loading = true;
        const QString text = draft.isEmpty() ? m_handoff->note : draft;
        if (m_note->toPlainText() != text)
            m_note->setPlainText(text);
        m_loading = false;
    }
}

void HandoffPanel::showHead()
{
    const TermLanguage words = m_session.words();
    const Directory& directory = m_session.directory();
    const auto account = AccountStore(m_session.db()).find(m_handoff->accountId);
    m_title->setText(account && *account ? (*account)->name : QString());
    m_state->setPill(handoff::statePill(m_handoff->state, words));
    const QString from = directory.memberName(m_handoff->fromMemberId);
    QString to = directory.memberName(m_handoff->toMemberId);
    if (to.isEmpty())
        to = directory.teamName(m_handoff->toTeamId);
    const auto routes = m_session.readToShow(handoff::HandoffStore(m_session.db()).routes());
    const auto route = std::ranges::find(routes, m_handoff->routeId, &Route::id);
    m_way->setText(tr("%1 · from %2 to %3")
                       .arg(route == routes.end() ? QString() : routeText(*route, words), from,
                            to.isEmpty() ? tr("No one yet") : to));

    m_clock->setText(handoff::clockText(m_session, *m_handoff, m_past));
    m_return->setVisible(m_handoff->state == HandoffState::Returned);
    m_return->setText(tr("Returned on %1: %2 %3")
                          .arg(dateNumeric(m_handoff->returnedOn),
                               termText(kReturnReasonTerms, m_handoff->returnCode, words), m_handoff->returnText));
}

void HandoffPanel::showChecklist()
{
    m_checklist->setItems(*m_handoff, m_items, m_facts);
    m_checklistTitle->setText(tr("Checklist %1/%2").arg(handoff::metCount(m_items, m_facts)).arg(m_items.size()));
    const bool open = handoff::isBeforeOffer(m_handoff->state);
    m_exception->setVisible(open && !handoff::openRequired(m_items, m_facts).empty());
}

/// How much of the note is filled in, and what is not: both ends see it, before the offer and after.
void HandoffPanel::showScore()
{
    if (!m_handoff)
        return;
    const handoff::NoteScore score = handoff::scoreOf(m_note->toPlainText(), m_session.words());
    m_noteTitle->setText(tr("Note, %1 points").arg(score.percent));
    m_gaps->setText(tr("Short or empty: %1").arg(score.empty.join(tr(", "))));
    m_gaps->setVisible(!score.empty.isEmpty() && handoff::isOpen(m_handoff->state));
}

void HandoffPanel::showNote()
{
    showScore();
    const bool finished = m_handoff->state == HandoffState::Closed || m_handoff->state == HandoffState::Cancelled;
    m_note->setReadOnly(finished || m_session.workspace().isReadOnly());
    m_saveNote->setVisible(!finished);
    m_saveNote->setEnabled(m_note->toPlainText() != m_handoff->note);
}

void HandoffPanel::showFoot()
{
    m_cancel->setVisible(can(QStringLiteral("cancel")));
    m_secondary->setVisible(can(QStringLiteral("return")));
    m_ask->setVisible(can(QStringLiteral("ask")));
    m_conditions->setVisible(can(QStringLiteral("conditions")));
    QString primary;
    if (handoff::isBeforeOffer(m_handoff->state))
        primary = tr("Offer");
    else if (m_handoff->state == HandoffState::Offered)
        primary = tr("Accept");
    else if (m_handoff->state == HandoffState::Accepted)
        primary = tr("Close handoff");
    const bool may = can(QStringLiteral("offer")) || can(QStringLiteral("accept")) || can(QStringLiteral("close"));
    m_primary->setText(primary);
    m_primary->setAccessibleName(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_primary->setEnabled(may);
    const QString why = primary.isEmpty() ? QString() : handoff::whyNot(m_session, *m_handoff, m_items, m_facts, may);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_primary->setToolTip(plainToolTip(why));
    m_primary->setAccessibleDescription(why);
}

void HandoffPanel::setFocusToWork()
{
    if (!m_handoff)
        return;
    if (QCheckBox* box = m_checklist->firstOpen())
        return box->setFocus();
    (m_primary->isEnabled() ? static_cast<QWidget*>(m_primary) : m_note)->setFocus();
}

bool HandoffPanel::can(const QString& what) const
{
    return m_handoff
           && (handoff::mayDo(m_session, *m_handoff, what) || handoff::mayTalk(m_session, *m_handoff, m_talk, what));
}

void HandoffPanel::perform(const QString& what)
{
    m_receiver->keep();
    if (!m_handoff)
        return;
    if (what == u"offer") {
        offer();
    } else if (what == u"accept") {
        acceptHandoff(m_session, this, *m_handoff, m_title->text());
    } else if (what == u"conditions") {
        openAcceptForm(m_session, this, *m_handoff, m_title->text(), true);
    } else if (what == u"return") {
        askReturn();
    } else if (what == u"close") {
        m_session.run(handoff::close(*m_handoff, m_session.act()), tr("Handoff of “%1” closed.").arg(m_title->text()));
    } else if (what == u"cancel") {
        m_session.run(handoff::cancel(*m_handoff, m_session.directory(), m_session.act()),
                      tr("Handoff of “%1” cancelled.").arg(m_title->text()));
    } else if (can(what)) {
        handoff::talkAbout(m_session, this, *m_handoff, m_talk, what, m_title->text());
    }
}

/// As `perform`, by a button. It may be gone or disabled afterwards; the focus must not fall into the note then.
void HandoffPanel::press(const QString& what)
{
    perform(what);
    if (!can(what))
        Q_EMIT worked();
}

void HandoffPanel::offer()
{
    if (m_note->toPlainText() != m_handoff->note) {
        saveNote();
        if (!m_handoff || m_note->toPlainText() != m_handoff->note)
            return;
    }
    const auto mrr = revenue::RevenueStore(m_session.db()).mrrOn(m_handoff->accountId, m_session.today());
    if (!mrr) {
        m_session.sayError(mrr.error());
        return;
    }
    const bool needsReason = !handoff::openRequired(m_items, m_facts).empty();
    const bool done =
        m_session.run(handoff::offer({*m_handoff, m_items, m_facts, m_exception->text(), *mrr, m_proposal},
                                     m_session.directory(), m_session.act()),
                      tr("“%1” offered.").arg(m_title->text()));
    if (!done && needsReason && m_exception->text().trimmed().isEmpty())
        m_exception->setFocus();
    if (done) {
        m_exception->clear();
        keepDrafts();
    }
}

void HandoffPanel::askReturn()
{
    openReturnForm(m_session, this, m_id, m_title->text());
}

void HandoffPanel::saveNote()
{
    if (!m_handoff)
        return;
    m_draftTimer.stop();
    // The draft goes first: a refresh after the write must not bring it back.
    const QString text = m_note->toPlainText();
    if (m_session.run(handoff::editNote(*m_handoff, text, m_session.act()), tr("Note saved.")))
        m_session.keepDraft(draftKey(), {});
    if (m_handoff)
        m_saveNote->setEnabled(m_note->toPlainText() != m_handoff->note);
}

void HandoffPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QFrame::changeEvent(event);
}

void HandoffPanel::retranslate()
{
    m_empty->setWords(QStringLiteral("handshake"), tr("No handoff selected."),
                      tr("Choose one in the list to see its checklist and note."));
    m_receiver->retranslate();
    m_exception->setPlaceholderText(tr("Why hand off with required items open?"));
    m_exception->setAccessibleName(tr("Reason for handing off early"));
    m_note->setAccessibleName(tr("Handoff note"));
    m_saveNote->setText(tr("Save note"));
    m_saveNote->setToolTip(tr("Save the note (Ctrl+Enter)"));
    m_cancel->setText(tr("Cancel handoff"));
    m_secondary->setText(tr("Return…"));
    m_ask->setText(tr("Ask…"));
    m_ask->setToolTip(tr("Ask the sender (Q)"));
    m_conditions->setText(tr("With conditions…"));
    m_conditions->setToolTip(tr("Accept with conditions (Shift+E)"));
    m_severity->retranslate();
}

} // namespace tasuki
