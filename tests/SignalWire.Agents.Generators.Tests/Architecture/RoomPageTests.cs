namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>The tables of docs/architecture.md are printed from the lists of rooms.</summary>
public sealed class RoomPageTests
{
    private static readonly string s_page = RepositoryRoot.Combine("docs", "architecture.md");

    [Theory]
    [InlineData("runtime", RuntimeRooms.Project)]
    [InlineData("compiler", CompilerRooms.Project)]
    public void Table_OfThePage_IsTheList(string mark, string project)
    {
        string text = File.ReadAllText(s_page);
        string start = $"<!-- rooms: {mark} -->\n";
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        int to = text.IndexOf("<!-- /rooms -->", from, StringComparison.Ordinal);
        string table = Table(project == RuntimeRooms.Project ? RuntimeRooms.All : CompilerRooms.All);
        if (GoldenFiles.Accept)
        {
            File.WriteAllText(s_page, text[..from] + table + text[to..]);
            return;
        }

        Assert.Equal(table, text[from..to]);
    }

    private static string Table(IEnumerable<Room> rooms) => string.Concat(
        rooms.Select(room => $"| {Shown(room.Name)} | {room.Contents} | {string.Join(", ", room.MayUse.Select(Shown))} |\n")
            .Prepend("| room | contents | can use |\n|---|---|---|\n"));

    private static string Shown(string room) =>
        room is RoomGraph.AspNetCore or RoomGraph.Roslyn ? room : room.Length == 0 ? "the project's folder" : $"`{room}`";
}
