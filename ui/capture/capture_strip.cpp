// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture_strip.h"

#include "capture/capture_line.h"
#include "capture/capture_rules.h"
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

} // namespace

CaptureStrip::CaptureStrip(Session& session, std::function<AccountId()> here, std::function<void()> left,
                           QWidget* parent)
    : QFrame(parent),
      m_session(session),
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
    connect(m_line, &CaptureLine::changed, this, &CaptureStrip::readLine);
    connect(m_line, &CaptureLine::enterPressed, this, &CaptureStrip::store);
    connect(m_line, &CaptureLine::escapePressed, this, &CaptureStrip::close);
    // Names may have changed; what is shown refers to the ones that were read.
    connect(&m_session, &Session::changed, this, [this] {
        m_known.reset();
        if (isVisible())
            readLine();
    });
    retranslate();
}

void CaptureStrip::retranslate()
{
    m_line->edit()->setAccessibleName(tr("Quick log"));
    m_line->edit()->setPlaceholderText(tr("Account, type, 45 min, :), what happened -> next Monday follow up"));
    m_keys->setText(
        tr("Enter: save · Shift+Enter: save and go on · Backspace: last part back to text · Esc: keep as draft"));
    m_line->setAccessibleName(tr("Quick log"));
}

void CaptureStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        readLine();
    }
}

void CaptureStrip::open()
{
    if (!isVisible()) {
        show();
        m_line->setText(m_session.draft(m_session.ownDraft(kDraft)));
        readLine();
    }
    m_line->setFocus();
}

void CaptureStrip::close()
{
    hide();
    m_left();
}

void CaptureStrip::readLine()
{
    const QString text = m_line->text();
    m_session.keepDraft(m_session.ownDraft(kDraft), text);
    if (!m_known)
        m_known = m_session.read(capture::known(m_session.db()));
    if (!m_known)
        return;
    m_captured = capture::read(text, *m_known, m_session.today(), m_here(), m_line->literals());
    std::vector<CaptureLine::Chip> chips;
    for (size_t i = 0; i < m_captured.parts.size(); ++i)
        chips.push_back({m_captured.parts[i], understoodText(m_session, m_captured, *m_known, i)});
    m_line->setChips(std::move(chips));
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
        setButtonWords(button, oneLine(account->name, 24) + QStringLiteral("  ") + key,
                       tr("It is “%1”").arg(oneLine(account->name, 60)), key);
        button->setShortcut(QKeySequence(key));
        connect(button, &QPushButton::clicked, this, [this, id] { take(id); });
        m_nearest->addWidget(button);
        m_buttons.push_back(button);
    }
}

/// Its name stands in place of the line's first word.
void CaptureStrip::take(AccountId id)
{
    const capture::AccountName* account = m_known ? m_known->accounts.find(id) : nullptr;
    if (!account)
        return;
    const QString text = m_line->text();
    qsizetype end = 0;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    m_line->setText(account->name + (end < text.size() ? text.mid(end) : QStringLiteral(" ")));
    m_line->setFocus();
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
    const auto kind = m_session.read(capture::usualKind(m_session.db(), m_captured.account, m_known->kinds));
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
        m_session.keepDraft(m_session.ownDraft(kDraft), {});
        if (!goesOn)
            close();
    });
}

} // namespace tasuki
