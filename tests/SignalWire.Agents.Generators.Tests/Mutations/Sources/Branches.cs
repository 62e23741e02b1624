using SignalWire.Agents;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddVoiceAgents();

var app = builder.Build();
app.MapVoiceAgents();
return await app.RunVoiceAgentsAsync(args);

/// <summary>Answers for the branch in the north.</summary>
[VoiceAgent("North", Route = "/branches/north")]
internal sealed partial class NorthBranch
{
    [PromptSection]
    private const string Role = "You answer for the northern branch of a bank. It opens at nine.";
}

/// <summary>Answers for the branch in the south.</summary>
[VoiceAgent("South", Route = "/branches/south")]
internal sealed partial class SouthBranch
{
    [PromptSection]
    private const string Role = "You answer for the southern branch of a bank. It opens at ten.";
}
