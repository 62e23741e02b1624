using Agent = SignalWire.Agents.VoiceAgentAttribute;
using Result = SignalWire.Agents.FunctionResult;
using Section = SignalWire.Agents.PromptSectionAttribute;
using Tool = SignalWire.Agents.ToolAttribute;

namespace Contoso.Office;

/// <summary>Attributes under other names, overloads, and an interface that is implemented explicitly.</summary>
/// <param name="Safe">Where keys hang.</param>
[Agent("Key service", Route = "/keys")]
public sealed partial record KeyService(IKeySafe Safe) : KeyDesk("ground floor"), IFindsOwner<int>
{
    [Section]
    private const string Task = "You give out keys in an office building. Ask for the name before you promise a key.";

    /// <summary>Reserve a key by the number on its tag.</summary>
    /// <param name="tag">Number on the tag.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool("reserve_by_tag")]
    private async Task<Result> Reserve(int tag, CancellationToken cancel) =>
        await Safe.TakeAsync(tag, cancel).ConfigureAwait(false) ? $"The key lies ready on the {Floor}." : "Somebody else has that key.";

    /// <summary>Reserve the key of a room, if the caller does not know the tag.</summary>
    /// <param name="room">Name or number of the room.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool("reserve_by_room")]
    private async Task<Result> Reserve(string room, CancellationToken cancel) =>
        await Reserve(await Safe.FindAsync(room, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);

    /// <summary>Find out to whom a key that was found belongs.</summary>
    /// <param name="mark">Number on the tag.</param>
    string IFindsOwner<int>.FindOwner(int mark) => mark < 100 ? "It belongs to the house." : "It belongs to a tenant.";
}

/// <summary>What all desks for keys have in common.</summary>
/// <param name="Floor">Where the desk is.</param>
public abstract record KeyDesk(string Floor)
{
    /// <summary>Say where keys are handed out, and until when.</summary>
    [Tool]
    protected string TellWhere() => $"On the {Floor}, until six.";
}

/// <summary>An agent that finds owners.</summary>
/// <typeparam name="TMark">By what.</typeparam>
public interface IFindsOwner<in TMark>
{
    /// <summary>Find an owner.</summary>
    /// <param name="mark">What the thing is marked with.</param>
    [Tool("find_owner")]
    string FindOwner(TMark mark);
}

/// <summary>Where keys hang.</summary>
public interface IKeySafe
{
    /// <summary>Takes a key, if it is there.</summary>
    /// <param name="tag">Its number.</param>
    /// <param name="cancel">Cancels it.</param>
    Task<bool> TakeAsync(int tag, CancellationToken cancel);

    /// <summary>Finds the key of a room.</summary>
    /// <param name="room">The room.</param>
    /// <param name="cancel">Cancels it.</param>
    Task<int> FindAsync(string room, CancellationToken cancel);
}
