// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/variants.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>

namespace tasuki {

namespace {

/// Forms of one character that names are written with; the first stands for all. Variation selectors are gone by then:
/// folding drops them.
constexpr const char16_t* kForms[] = {
    u"高髙",     u"崎﨑嵜", u"辺邊邉",         u"斉斎齊齋", u"浜濱濵", u"広廣", u"沢澤", u"桜櫻", u"国國", u"島嶋嶌",
    u"徳德",     u"恵惠",   u"真眞",           u"淵渕渊",   u"瀬瀨",   u"万萬", u"薮藪", u"曽曾", u"会會", u"与與",
    u"学學",     u"芸藝",   u"条條",           u"栄榮",     u"竜龍",   u"滝瀧", u"豊豐", u"宝寶", u"実實", u"寿壽",
    u"将將",     u"桑桒",   u"吉\xD842\xDFB7", u"禄祿",     u"穂穗",   u"館舘", u"関關", u"鉄鐵", u"円圓", u"亜亞",
    u"富冨",     u"峰峯",   u"野埜",           u"涼凉",     u"県縣",   u"弥彌", u"壮壯", u"荘莊", u"教敎", u"静靜",
    u"戸戶",     u"横橫",   u"増增",           u"黒黑",     u"青靑",   u"歩步", u"毎每", u"清淸", u"郎郞", u"呉吳",
    u"内內",     u"黄黃",   u"槙槇",           u"祢禰",     u"鴎鷗",   u"桧檜", u"秋穐", u"巌巖", u"尭堯", u"遥遙",
    u"晋晉",     u"湾灣",   u"塩鹽",           u"気氣",     u"鉱鑛",   u"帯帶", u"経經", u"済濟", u"団團", u"図圖",
    u"対對",     u"鶏雞鷄", u"剣劍劒",         u"検檢",     u"険險",   u"剤劑", u"声聲", u"総總", u"続續", u"体體",
    u"台臺",     u"担擔",   u"沖冲",           u"糸絲",     u"闘鬪",   u"当當", u"党黨", u"独獨", u"読讀", u"仏佛",
    u"弁辨瓣辯", u"宮宫",   u"予豫",           u"来來",     u"頼賴",   u"楽樂", u"梁樑", u"緑綠", u"塁壘", u"礼禮",
    u"霊靈",     u"労勞",   u"和龢",           u"藤籐",     u"梅楳",   u"船舩", u"坂阪"};

const QHash<char32_t, char32_t>& firstForms()
{
    static const QHash<char32_t, char32_t> forms = [] {
        QHash<char32_t, char32_t> made;
        for (const char16_t* group : kForms) {
            const QList<uint> characters = QString::fromUtf16(group).toUcs4();
            for (qsizetype i = 1; i < characters.size(); ++i)
                made.insert(characters[i], characters[0]);
        }
        return made;
    }();
    return forms;
}

/// Every character that is one of several forms.
const QSet<char32_t>& allForms()
{
    static const QSet<char32_t> forms = [] {
        QSet<char32_t> made;
        for (const char16_t* group : kForms)
            for (const char32_t character : QString::fromUtf16(group).toUcs4())
                made.insert(character);
        return made;
    }();
    return forms;
}

} // namespace

bool hasVariants(const QString& folded)
{
    return std::ranges::any_of(folded.toUcs4(), [](uint character) { return allForms().contains(character); });
}

QString withoutVariants(const QString& folded)
{
    const QHash<char32_t, char32_t>& forms = firstForms();
    constexpr char16_t kFirstHan = 0x3400;
    QString plain;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar unit = folded[i];
        if (unit.unicode() < kFirstHan)
            continue;
        const bool pair = unit.isHighSurrogate() && i + 1 < folded.size() && folded[i + 1].isLowSurrogate();
        const char32_t character = pair ? QChar::surrogateToUcs4(unit, folded[i + 1]) : char32_t(unit.unicode());
        if (forms.contains(character)) {
            for (const char32_t each : folded.toUcs4())
                plain += QChar::fromUcs4(forms.value(each, each));
            return plain;
        }
        i += pair ? 1 : 0;
    }
    return folded; // most texts have none
}

QString variantSentence(const QString& asked, const QString& found)
{
    const QList<uint> a = asked.toUcs4();
    const QList<uint> b = found.toUcs4();
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        if (a[i] != b[i]) {
            const QString one = QString::fromUcs4(reinterpret_cast<const char32_t*>(&a[i]), 1);
            const QString other = QString::fromUcs4(reinterpret_cast<const char32_t*>(&b[i]), 1);
            return withoutVariants(one) == withoutVariants(other) ? QStringLiteral("%1 = %2").arg(other, one)
                                                                  : QString();
        }
    return {};
}

} // namespace tasuki
