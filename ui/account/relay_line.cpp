// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/relay_line.h"

#include "account/account_store.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "session/account_words.h"
#include "session/session.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "widgets/format.h"
#include "widgets/plain_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kHeight = 26;
constexpr int kCircle = 22;
constexpr int kPadding = 12;
constexpr int kLeastLeg = 96;

} // namespace

RelayLine::RelayLine(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("account.relay"));
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(kHeight);
    setMouseTracking(true);
}

QSize RelayLine::sizeHint() const
{
    return {400, kHeight};
}

void RelayLine::setAccount(AccountId account)
{
    if (m_account != account)
        m_current = -1;
    m_account = account;
    const AccountStore store(m_session.db());
    m_legs = account::relayOf(m_session.readToShow(store.ownership(account)),
                              m_session.readToShow(store.stageSpans(account)), m_session.today());
    const handoff::HandoffStore handoffs(m_session.db());
    const auto all = m_session.readToShow(handoffs.ofAccount(account));
    const auto routes = m_session.readToShow(handoffs.routes());
    m_passes.clear();
    m_passOfLeg.clear();
    m_open = -1;
    const auto add = [&](HandoffId id) {
        const auto found = std::ranges::find(all, id, &Handoff::id);
        if (found == all.end())
            return -1;
        const auto route = std::ranges::find(routes, found->routeId, &Route::id);
        const QString words = (route == routes.end() ? QString() : routeText(*route, m_session.words()) + u' ')
                              + stateText(found->state, m_session.words());
        m_passes.push_back({id, found->state == HandoffState::Returned, words});
        return int(m_passes.size()) - 1;
    };
    for (const account::RelayLeg& leg : m_legs)
        m_passOfLeg.push_back(leg.handoff.isValid() ? add(leg.handoff) : -1);
    const auto open = std::ranges::find_if(all, [](const Handoff& h) { return handoff::isOpen(h.state); });
    if (open != all.end())
        m_open = add(open->id);
    m_current = std::min(m_current, int(m_passes.size()) - 1);
    setVisible(!m_legs.empty());
    updateName();
    update();
}

void RelayLine::retranslate()
{
    if (m_account.isValid())
        setAccount(m_account);
}

/// All of it for a screen reader; what Enter opens, where the keyboard stands on a handoff.
void RelayLine::updateName()
{
    setAccessibleName(tr("Owners so far"));
    setAccessibleDescription(m_current >= 0 ? m_passes[size_t(m_current)].words
                                            : legsInWords().join(QStringLiteral(" → ")));
}

QString RelayLine::holderOf(const account::RelayLeg& leg) const
{
    return leg.member.isValid() ? oneLine(m_session.directory().memberName(leg.member), 24) : unownedText();
}

QString RelayLine::textOf(const account::RelayLeg& leg) const
{
    QString text = holderOf(leg);
    if (leg.stage.isValid())
        text += u' ' + stageText(leg.stage, m_session.words());
    return text + u' ' + dateNumeric(leg.since) + QStringLiteral("–")
           + (leg.until.isValid() ? dateNumeric(leg.until) : tr("today"));
}

QStringList RelayLine::legsInWords() const
{
    QStringList said;
    for (const account::RelayLeg& leg : m_legs)
        said += textOf(leg);
    return said;
}

void RelayLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (Pass& pass : m_passes)
        pass.centre = {};
    if (m_legs.empty())
        return;
    const int room = width() - (m_open >= 0 ? kCircle + 6 : 0);
    const int most = std::max(1, room / kLeastLeg);
    // The latest ones, and that there were others.
    const size_t first = m_legs.size() > size_t(most) ? m_legs.size() - size_t(most) : 0;
    const size_t shown = m_legs.size() - first;
    const int each = room / int(shown);
    const QFont small = uiFont(Type::Caption);
    QFont bold = small;
    bold.setWeight(QFont::DemiBold);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.neutral);
    painter.drawRoundedRect(QRectF(0, 1, room, kHeight - 2), 5, 5);
    for (size_t i = 0; i < shown; ++i) {
        const account::RelayLeg& leg = m_legs[first + i];
        const QRect band(int(i) * each, 1, i + 1 == shown ? room - int(i) * each : each, kHeight - 2);
        const ToneColors colors = leg.stage.isValid() ? toneColors(t, stagePill(leg.stage, m_session.words()).tone)
                                                      : toneColors(t, Tone::Neutral);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.soft);
        painter.drawRoundedRect(band, 5, 5);
        QRect text = band.adjusted(kPadding + (i > 0 ? kCircle / 2 : 0), 0, -kPadding, 0);
        QString who = holderOf(leg);
        if (i == 0 && first > 0)
            who.prepend(QStringLiteral("… "));
        painter.setPen(leg.member.isValid() ? t.text : t.bad);
        painter.setFont(bold);
        const QFontMetrics metrics(bold);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(who, Qt::ElideRight, text.width()));
        text.setLeft(text.left() + metrics.horizontalAdvance(who) + 8);
        // Stage and days as a whole or not at all.
        painter.setFont(small);
        painter.setPen(colors.ink);
        const QFontMetrics caption(small);
        const QString stage = leg.stage.isValid() ? stageText(leg.stage, m_session.words()) : QString();
        const QString days =
            dateShort(leg.since) + QStringLiteral("–") + (leg.until.isValid() ? dateShort(leg.until) : tr("today"));
        for (const QString& part : {stage, days}) {
            const int width = caption.horizontalAdvance(part);
            if (part.isEmpty() || width > text.width())
                continue;
            painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, part);
            text.setLeft(text.left() + width + 8);
        }
    }
    const auto circle = [&](int at, const QPoint& centre) {
        Pass& pass = m_passes[size_t(at)];
        pass.centre = centre;
        const bool current = at == m_current && hasFocus();
        painter.setPen(QPen(current ? t.accent : t.borderStrong, current ? 2 : 1));
        painter.setBrush(t.surface);
        painter.drawEllipse(
            QRectF(centre.x() - kCircle / 2.0, centre.y() - kCircle / 2.0, kCircle, kCircle).adjusted(1, 1, -1, -1));
        constexpr int kIcon = 13;
        painter.drawPixmap(
            centre.x() - kIcon / 2, centre.y() - kIcon / 2,
            iconPixmap(pass.returned ? QStringLiteral("corner-down-left") : QStringLiteral("arrow-right"),
                       pass.returned ? t.bad : t.text2, kIcon, devicePixelRatioF()));
    };
    for (size_t i = 0; i < shown; ++i)
        if (const int pass = m_passOfLeg[first + i]; pass >= 0)
            circle(pass, {std::max(int(i) * each, kCircle / 2), kHeight / 2});
    if (m_open >= 0)
        circle(m_open, {width() - kCircle / 2 - 1, kHeight / 2});
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen(t.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
}

int RelayLine::passAt(const QPoint& pos) const
{
    for (size_t i = 0; i < m_passes.size(); ++i)
        if (!m_passes[i].centre.isNull() && (m_passes[i].centre - pos).manhattanLength() <= kCircle)
            return int(i);
    return -1;
}

void RelayLine::mousePressEvent(QMouseEvent* event)
{
    if (const int pass = passAt(event->pos()); pass >= 0)
        Q_EMIT handoffWanted(m_passes[size_t(pass)].handoff);
}

void RelayLine::walk(int step)
{
    if (m_passes.empty())
        return;
    m_current = std::clamp(m_current + step, 0, int(m_passes.size()) - 1);
    updateName();
    update();
}

void RelayLine::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: walk(-1); return;
    case Qt::Key_Right: walk(1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT handoffWanted(m_passes[size_t(m_current)].handoff);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

/// On the latest handoff: that is the one which matters.
void RelayLine::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_current = int(m_passes.size()) - 1;
    updateName();
    update();
}

void RelayLine::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool RelayLine::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int pass = passAt(help->pos());
        const QString said = pass >= 0 ? m_passes[size_t(pass)].words : legsInWords().join(u'\n');
        QToolTip::showText(help->globalPos(), plainToolTip(said), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QWidget::event(event);
}

} // namespace tasuki
