#include "text/sound_key.h"

#include <gtest/gtest.h>

namespace gyoryu::text {
namespace {

double likeness(std::string_view a, std::string_view b) { return sound_likeness(sound_key(a), sound_key(b)); }

TEST(SoundKey, SystemsOfSpellingMeet) {
    EXPECT_EQ(sound_key("gim").bones, sound_key("kim").bones);
    EXPECT_EQ(sound_key("ким").voiced, sound_key("kim").voiced);
    EXPECT_EQ(sound_key("chul soo").voiced, sound_key("cheolsu").voiced);
    EXPECT_EQ(sound_key("чхоль су").voiced, sound_key("cheolsu").voiced);
    EXPECT_EQ(sound_key("казахстан").bones, sound_key("kazakhstan").bones);
}

TEST(SoundKey, LikenessFallsWithEveryDifference) {
    EXPECT_EQ(likeness("medical", "medikal"), 1);
    EXPECT_GT(likeness("medikal", "medika"), likeness("medikal", "medi"));
    EXPECT_LT(likeness("weihai", "qingdao"), 0.5);
}

TEST(SoundKey, ALimitNeverChangesWhatIsAboveIt) {
    for (const char* a : {"hengrui", "hungrei", "samsung", "samseong", "kaspi"})
        for (const char* b : {"henrui", "samsun", "kasipi", "weihai"})
            for (const double least : {0.2, 0.5, 0.8}) {
                const double all = likeness(a, b);
                const double limited = sound_likeness(sound_key(a), sound_key(b), least);
                if (all >= least)
                    EXPECT_DOUBLE_EQ(limited, all) << a << " " << b << " " << least;
                else
                    EXPECT_LT(limited, least) << a << " " << b << " " << least;
            }
}

TEST(SoundKey, NothingToHearIsNoKey) {
    EXPECT_TRUE(sound_key("").bones.empty());
    EXPECT_TRUE(sound_key("123 威海").bones.empty());
    EXPECT_LE(sound_key(std::string(5000, 'k') + std::string(5000, 'a')).voiced.size(), 64u);
}

}  // namespace
}  // namespace gyoryu::text
