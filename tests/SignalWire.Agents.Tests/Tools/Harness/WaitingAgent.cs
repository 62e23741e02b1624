namespace SignalWire.Agents.Tests.Tools;

/// <summary>Tools that take their time.</summary>
[VoiceAgent("Waiting", Route = "/waiting")]
internal sealed partial class WaitingAgent(Gate gate)
{
    private string _name = "";

    /// <summary>Waits until the gate opens.</summary>
    /// <param name="name">Who waits.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Tool]
    public async Task<FunctionResult> Wait(string name, CancellationToken cancellationToken)
    {
        _name = name;
        gate.Signal($"{name} waits");
        try
        {
            await gate.Opened.WaitAsync(cancellationToken);
            return new FunctionResult($"{_name} waited");
        }
        catch (OperationCanceledException)
        {
            gate.Signal($"{name} gave up");
            throw;
        }
    }
}
