// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tasuki {

namespace {

QString iconPath(const QString& name)
{
    return QStringLiteral(":/tasuki/icons/") + name + QStringLiteral(".svg");
}

QByteArray tintedSvg(const QString& name, const QColor& color)
{
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

QPixmap render(const QString& name, const QColor& color, QSize pixels)
{
    const QString key = QStringLiteral("tasuki-icon/%1/%2/%3x%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tintedSvg(name, color));
    QPainter painter(&pixmap);
    const int side = std::min(pixels.width(), pixels.height());
    renderer.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor roleColor(const Tokens& t, IconRole role)
{
    switch (role) {
    case IconRole::Text: return t.text;
    case IconRole::Text3: return t.text3;
    case IconRole::Accent: return t.accent;
    case IconRole::OnAccent: return t.onAccent;
    case IconRole::Good: return t.good;
    case IconRole::Warn: return t.warn;
    case IconRole::Bad: return t.bad;
    case IconRole::Info: return t.info;
    case IconRole::Text2: break;
    }
    return t.text2;
}

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, IconRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const Tokens& t = tokensOf(QGuiApplication::palette());
        QColor color = roleColor(t, m_role);
        if (mode == QIcon::Disabled)
            color = blended(t.surface, t.text3, 0.6);
        return render(m_name, color, size);
    }
    QIconEngine* clone() const override { return new TintedEngine(m_name, m_role); }
    bool isNull() override { return !QFile::exists(iconPath(m_name)); }

private:
    QString m_name;
    IconRole m_role;
};

} // namespace

QIcon themeIcon(const QString& name, IconRole role)
{
    if (name.isEmpty() || !QFile::exists(iconPath(name)))
        return {};
    return QIcon(new TintedEngine(name, role));
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = render(name, color, QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace tasuki
