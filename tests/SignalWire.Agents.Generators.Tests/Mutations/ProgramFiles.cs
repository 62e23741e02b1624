namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>The files in which most mistakes are made.</summary>
internal static class ProgramFiles
{
    public const string AfterHours = "Flows/AfterHours.cs";
    public const string Airport = "Travel/AirportInfo.cs";
    public const string Alarm = "Home/AlarmCenter.cs";
    public const string Bistro = "Bistro/BistroAgent.cs";
    public const string Branches = "Branches.cs";
    public const string Budget = "Finance/BudgetCoach.cs";
    public const string Callback = "Flows/CallbackFlow.cs";
    public const string Cards = "Finance/CardServices.cs";
    public const string Claims = "Finance/InsuranceClaims.cs";
    public const string Clinic = "Health/ClinicIntake.cs";
    public const string Concierge = "Travel/HotelConcierge.cs";
    public const string Couriers = "Office/CourierLine.cs";
    public const string DoorCamera = "Media/DoorCamera.cs";
    public const string Facilities = "Office/Facilities.cs";
    public const string Ferry = "Travel/FerryLine.cs";
    public const string Flowers = "FlowerShop.cs";
    public const string GiftCards = "Retail/GiftCards.cs";
    public const string Internet = "Home/InternetSupport.cs";
    public const string Keys = "Office/KeyService.cs";
    public const string Knowledge = "Office/KnowledgeDesk.cs";
    public const string Library = "Office/LibraryDesk.cs";
    public const string Loans = "Finance/LoanAdvisor.cs";
    public const string Luggage = "Travel/LuggageDesk.cs";
    public const string Meetings = "Office/MeetingHost.cs";
    public const string Nurse = "Health/NurseTriage.cs";
    public const string Orders = "Retail/OrderDesk.cs";
    public const string Outages = "Home/PowerOutage.cs";
    public const string Parking = "Travel/ParkingMeter.cs";
    public const string Pharmacy = "Health/PharmacyLine.cs";
    public const string PharmacyCalls = "Health/PharmacyLine.Calls.cs";
    public const string PharmacyTools = "Health/PharmacyLine.Tools.cs";
    public const string Quiz = "Media/QuizNight.cs";
    public const string Reception = "Office/Receptionist.cs";
    public const string Recycling = "Home/RecyclingInfo.cs";
    public const string Returns = "Retail/Returns.cs";
    public const string Scales = "Retail/Scales.cs";
    public const string School = "Office/SchoolOffice.cs";
    public const string Stores = "Retail/StoreFinder.cs";
    public const string Story = "Media/StoryLine.cs";
    public const string Streets = "StreetDesk.cs";
    public const string Support = "SupportAgent/SupportAgent.cs";
    public const string Survey = "Flows/SurveyFlow.cs";
    public const string Switchboard = "Office/Switchboard.cs";
    public const string Tasting = "WineTasting.cs";
    public const string Tax = "Finance/TaxHelpline.cs";
    public const string Trips = "Travel/TripPlanner.cs";
    public const string Vaccines = "Health/VaccineLine.cs";
    public const string Website = "Home/WebsiteDesk.cs";
}
