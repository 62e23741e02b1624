namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>Each room names only the rooms that the list lets it name.</summary>
public sealed class RoomTests
{
    [Theory]
    [InlineData(RuntimeRooms.Project)]
    [InlineData(CompilerRooms.Project)]
    public void Folders_OfTheProject_AreTheRoomsOfTheList(string project) =>
        Assert.Equal(RoomsOf(project).Select(room => room.Name).Order(), RoomGraph.Rooms(project).Order());

    [Theory]
    [InlineData(RuntimeRooms.Project)]
    [InlineData(CompilerRooms.Project)]
    public void Rooms_NameOnly_WhatTheListAllows(string project)
    {
        var allowed = RoomsOf(project).ToDictionary(room => room.Name, room => room.MayUse);

        Assert.All(RoomGraph.Uses(project), use => Assert.True(allowed.GetValueOrDefault(use.From, []).Contains(use.To), use.ToString()));
    }

    [Theory]
    [InlineData(RuntimeRooms.Project)]
    [InlineData(CompilerRooms.Project)]
    public void Permissions_OfTheList_AreAllUsed(string project)
    {
        var used = RoomGraph.Uses(project).Select(use => (use.From, use.To)).ToHashSet();

        Assert.All(
            RoomsOf(project).SelectMany(room => room.MayUse.Select(other => (room.Name, other))), edge => Assert.Contains(edge, used));
    }

    [Theory]
    [InlineData(RuntimeRooms.Project)]
    [InlineData(CompilerRooms.Project)]
    public void Rooms_NameOnly_ThoseAboveThemInTheList(string project)
    {
        var rooms = RoomsOf(project);
        var position = rooms.Select((room, index) => (room.Name, index)).ToDictionary();

        Assert.Empty(
            from room in rooms
            from other in room.MayUse
            where position.TryGetValue(other, out int index) && index >= position[room.Name]
            select $"{room.Name} → {other}");
    }

    private static IReadOnlyList<Room> RoomsOf(string project) => project == RuntimeRooms.Project ? RuntimeRooms.All : CompilerRooms.All;
}
