// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture_strip.h"

#include "base/text.h"
#include "capture/capture_line.h"
#include "capture/capture_rules.h"
#include "capture/capture_sheet.h"
#include "capture/capture_source.h"
#include "capture/capture_words.h"
#include "session/account_words.h"
#include "session/session.h"
#include "widgets/card.h"
#include "widgets/composing_text_edit.h"
#include "widgets/format.h"
#include "widgets/small_widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

const QString kDraft = QStringLiteral("capture");
constexpr int kDraftMilliseconds = 400;

QString codeOf(const capture::AccountName& account)
{
    return oneLine(account.code.isEmpty() ? account.key : account.code, 20);
}

} // namespace

CaptureStrip::CaptureStrip(Session& session, std::function<AccountId()> here, std::function<void()> left,
                           QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_alive(&session),
      m_here(std::move(here)),
      m_left(std::move(left)),
      m_line(new CaptureLine(this)),
      m_keys(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_stores(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_nearest(new QHBoxLayout)
{
    setObjectName(QStringLiteral("capture.strip"));
    m_stores->setObjectName(QStringLiteral("capture.stores"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 10, 20, 8);
    column->setSpacing(4);
    column->addWidget(m_line);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_keys);
    foot->addLayout(m_nearest);
    foot->addStretch(1);
    foot->addWidget(m_stores);
    column->addLayout(foot);
    hide();
    m_keep.setSingleShot(true);
    m_keep.setInterval(kDraftMilliseconds);
    connect(&m_keep, &QTimer::timeout, this, &CaptureStrip::keepDraft);
    connect(m_line, &CaptureLine::changed, this, [this] {
        m_keep.start();
        readLine();
    });
    connect(m_line, &CaptureLine::enterPressed, this, &CaptureStrip::store);
    connect(m_line, &CaptureLine::escapePressed, this, &CaptureStrip::close);
    connect(m_line, &CaptureLine::fullPressed, this, &CaptureStrip::openFull);
    // Names may have changed; what is shown refers to the ones that were read.
    connect(&m_session, &Session::changed, this, [this] {
        m_known.reset();
        if (isVisible())
            readLine();
    });
    connect(&m_session, &Session::actorChanged, this, &CaptureStrip::changeActor);
    retranslate();
}

CaptureStrip::~CaptureStrip()
{
    // What was typed within the last moment is a draft, too.
    if (m_keep.isActive() && m_alive)
        keepDraft();
}

void CaptureStrip::retranslate()
{
    m_line->edit()->setAccessibleName(tr("Quick log"));
    m_line->edit()->setPlaceholderText(tr("Account, type, 45 min, :), what happened -> next Monday follow up"));
    m_keys->setText(tr(
        "Enter: save · Shift+Enter: save and go on · F2: full editor · Backspace: last part back to text · Esc: keep as draft"));
    m_line->setAccessibleName(tr("Quick log"));
}

void CaptureStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!isHidden())
            readLine();
    }
}

void CaptureStrip::open()
{
    if (isHidden()) {
        show();
        takeDraft();
    }
    m_line->setFocus();
}

void CaptureStrip::openFull()
{
    if (isHidden())
        open();
    readLine();
    if (!m_known)
        return;
    capture::Noted noted = capture::notedOf(m_captured, m_line->text(), *m_known, m_session.words());
    if (m_captured.lacksKind())
        noted.kind = usualKind().value_or(TouchpointKindId()); // what its chip has said
    QWidget* over = window();
    close();
    // The sheet takes the whole height, also that of the strip.
    if (parentWidget() && parentWidget()->layout())
        parentWidget()->layout()->activate();
    openCaptureSheet(m_session, over, noted); // which has kept it as its draft
    m_line->setText({});
    keepDraft();
}

void CaptureStrip::takeDraft()
{
    m_draft = m_session.ownDraft(kDraft);
    m_kept = m_session.draft(m_draft);
    m_line->setText(m_kept);
    m_keep.stop();
    readLine();
}

void CaptureStrip::keepDraft()
{
    m_keep.stop();
    const QString text = m_line->text();
    if (m_draft.isEmpty() || text == m_kept)
        return; // every write waits for the disk
    m_kept = text;
    m_session.keepDraft(m_draft, text);
}

/// What one member has typed is not another's.
void CaptureStrip::changeActor()
{
    if (isHidden() || m_draft == m_session.ownDraft(kDraft))
        return;
    keepDraft();
    takeDraft();
}

void CaptureStrip::close()
{
    keepDraft();
    hide();
    m_left();
}

void CaptureStrip::readLine()
{
    const QString text = m_line->text();
    if (!m_known) {
        m_known = m_session.read(capture::known(m_session.db()));
        m_usual.reset();
    }
    if (!m_known)
        return;
    m_captured = capture::read(text, *m_known, m_session.today(), m_here(), m_line->literals());
    std::vector<CaptureLine::Chip> chips;
    for (const capture::Part& part : m_captured.parts)
        chips.push_back({part, understoodText(m_session, m_captured, *m_known, part)});
    QString assumed;
    if (m_captured.lacksKind() && m_captured.account.isValid())
        if (const auto kind = usualKind())
            assumed = assumedText(m_session, *m_known, *kind);
    m_line->setChips(std::move(chips), assumed);
    offerNearest();
    const QString stores = storesText(m_captured);
    if (stores.isEmpty())
        return say({});
    m_stores->setTone(Tone::Neutral);
    QString where;
    if (const capture::AccountName* account = m_known->accounts.find(m_captured.account))
        where = oneLine(account->name, 30) + QStringLiteral(" · ");
    m_stores->setText(where + stores + QStringLiteral(" · ")
                      + dateWithWeekday(m_captured.day.isValid() ? m_captured.day : m_session.today()));
}

std::optional<TouchpointKindId> CaptureStrip::usualKind()
{
    const AccountId account = m_captured.account;
    if (!m_usual || m_usual->first != account) {
        const auto kind = m_session.read(capture::usualKind(m_session.db(), account, m_known->kinds));
        if (!kind)
            return std::nullopt;
        m_usual = std::pair(account, *kind);
    }
    return m_usual->second;
}

void CaptureStrip::say(const QString& problem)
{
    m_stores->setTone(Tone::Warn);
    m_stores->setText(problem);
}

/// Where no account was found, those that may be meant, each a button.
void CaptureStrip::offerNearest()
{
    for (QPushButton* button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    const bool isWanted = !m_captured.account.isValid() && !m_captured.nearest.empty();
    m_keys->setVisible(!isWanted);
    if (!isWanted)
        return;
    for (const AccountId id : m_captured.nearest) {
        const capture::AccountName* account = m_known->accounts.find(id);
        if (!account || m_buttons.size() == 3)
            continue;
        const QString key = QStringLiteral("Alt+%1").arg(m_buttons.size() + 1);
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("capture.nearest%1").arg(m_buttons.size() + 1));
        const bool isShared = std::ranges::any_of(m_captured.nearest, [&](AccountId other) {
            const capture::AccountName* named = m_known->accounts.find(other);
            return other != id && named && nameFold(named->name) == nameFold(account->name);
        });
        const QString code = isShared ? QStringLiteral(" · ") + codeOf(*account) : QString();
        setButtonWords(button, oneLine(account->name, 24) + code + QStringLiteral("  ") + key,
                       tr("It is “%1”").arg(oneLine(account->name, 60) + code), key);
        button->setShortcut(QKeySequence(key));
        connect(button, &QPushButton::clicked, this, [this, id] { take(id); });
        m_nearest->addWidget(button);
        m_buttons.push_back(button);
    }
}

/// Its name stands in place of the words that were not clear; its code or key where others have the name, too.
void CaptureStrip::take(AccountId id)
{
    const capture::AccountName* found = m_known ? m_known->accounts.find(id) : nullptr;
    if (!found)
        return;
    const capture::AccountName account = *found;
    const QString text = m_line->text();
    const auto [start, length] = m_captured.unclear;
    // Text may be stuck to the name.
    const qsizetype end = start + length;
    const bool isStuck = end >= text.size() || text[end].isLetterOrNumber();
    const auto isMeantBy = [&](const QString& line) {
        return capture::read(line, *m_known, m_session.today(), m_here()).account == id;
    };
    for (const QString& called : {account.name, account.code, account.key}) {
        const QString by = isStuck ? called + u' ' : called;
        if (!called.isEmpty() && isMeantBy(QString(text).replace(start, length, by))) {
            m_line->replace(start, length, by);
            return m_line->setFocus();
        }
    }
    // Codes and keys count at the beginning of the line only.
    for (const QString& called : {account.code, account.key})
        if (!called.isEmpty() && isMeantBy(called + u' ' + QString(text).remove(start, length))) {
            m_line->replace(start, length, {});
            m_line->replace(0, 0, called + u' ');
            return m_line->setFocus();
        }
}

void CaptureStrip::store(bool goesOn)
{
    readLine();
    if (!m_known)
        return;
    if (storesText(m_captured).isEmpty())
        return say(tr("Enter an account and what happened."));
    const bool needsAccount = m_captured.hasTouch() || !m_captured.promises.empty();
    if (needsAccount && !m_captured.account.isValid())
        return say(m_captured.isAmbiguous ? tr("Several accounts may be meant. Choose one.")
                                          : tr("Account not found. Begin with its name, reading or code."));
    const auto kind = usualKind();
    if (!kind)
        return;
    Result<Edit> edit = capture::store(m_captured, *m_known, *kind, m_session.act());
    if (!edit)
        return say(edit.error().text);
    const capture::AccountName* account = m_known->accounts.find(m_captured.account);
    const QString done = account ? tr("“%1”: %2 saved.").arg(oneLine(account->name, 40), storesText(m_captured))
                                 : tr("%1 saved.").arg(storesText(m_captured));
    m_session.run(std::move(edit), done, [this, goesOn] {
        m_line->setText({});
        keepDraft();
        if (!goesOn)
            close();
    });
}

} // namespace tasuki
