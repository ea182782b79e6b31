// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/fonts.h"

#include <QStringList>

namespace tasuki {

namespace {

constexpr int kBodyPoints = 10;

QFont sized(const QStringList& families, Type type)
{
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSize(kBodyPoints);
    switch (type) {
    case Type::Body: break;
    case Type::Caption: font.setPointSize(kBodyPoints - 1); break;
    case Type::Section:
        font.setPointSize(kBodyPoints + 1);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        font.setPointSize(kBodyPoints + 4);
        font.setWeight(QFont::Bold);
        break;
    case Type::Figure:
        font.setPointSize(kBodyPoints + 9);
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

} // namespace

QFont uiFont(Type type)
{
    // The names after Noto are what Windows and macOS have.
    static const QStringList families = {QStringLiteral("Inter"),         QStringLiteral("Noto Sans CJK JP"),
                                         QStringLiteral("Noto Sans JP"),  QStringLiteral("Yu Gothic UI"),
                                         QStringLiteral("Hiragino Sans"), QStringLiteral("Noto Sans")};
    return sized(families, type);
}

QFont figureFont(Type type)
{
    static const QStringList families = {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"),
                                         QStringLiteral("Yu Gothic UI"), QStringLiteral("Hiragino Sans"),
                                         QStringLiteral("Noto Sans")};
    return sized(families, type);
}

} // namespace tasuki
