#include "documents/files/zip_pack.h"

#include "documents/imports/archive.h"

#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

const base::Instant moment = *base::Instant::parse("2016-06-20T09:00:00Z");

std::string part(const std::string& pack, const std::string& name) {
    auto archive = Archive::open(pack, {});
    if (!archive || !archive->has(name)) return "(none)";
    return archive->read_all(name, 1000).value_or("(unreadable)");
}

TEST(ZipPack, FilesComeBackUnderTheirNames) {
    const auto pack =
        write_pack(std::vector<PackEntry>{{"셀러/예시치과.pdf", "one"}, {"바이어/样例口腔.ics", "two"}}, moment);
    EXPECT_EQ(part(pack, "셀러/예시치과.pdf"), "one");
    EXPECT_EQ(part(pack, "바이어/样例口腔.ics"), "two");
}

TEST(ZipPack, NamesCannotLeaveTheFolderNorCollide) {
    const auto pack = write_pack(
        std::vector<PackEntry>{
            {"../../etc/passwd", "a"}, {"/x", "b"}, {"x", "c"}, {"a:b?.pdf", "d"}, {"a_b_.pdf", "e"}, {"..", "f"}},
        moment);
    EXPECT_EQ(part(pack, "etc/passwd"), "a");
    EXPECT_EQ(part(pack, "x"), "b");
    EXPECT_EQ(part(pack, "x (2)"), "c");
    EXPECT_EQ(part(pack, "a_b_.pdf"), "d");
    EXPECT_EQ(part(pack, "a_b_ (2).pdf"), "e");
    EXPECT_EQ(part(pack, "file"), "f");
}

TEST(ZipPack, EqualInputGivesEqualBytes) {
    const std::vector<PackEntry> entries{{"a", "1"}, {"b", "2"}};
    EXPECT_EQ(write_pack(entries, moment), write_pack(entries, moment));
}

TEST(ZipPack, AnEmptyPackIsAnArchive) { EXPECT_TRUE(Archive::open(write_pack({}, moment), {}).has_value()); }

TEST(ZipPack, PartsAreResolvedInsideTheArchive) {
    EXPECT_EQ(resolve_part("xl", "worksheets/a.xml"), "xl/worksheets/a.xml");
    EXPECT_EQ(resolve_part("xl", "/xl/b.xml"), "xl/b.xml");
    EXPECT_EQ(resolve_part("xl/x", "../../../../c.xml"), "c.xml");
    EXPECT_EQ(resolve_part("", "./d.xml"), "d.xml");
}

}  // namespace
}  // namespace gyoryu::documents
