/**
 * What a typical design says, in the compact form of its text, commonest last: a link only tells where it differs.
 * Frozen: every link of version 1 is read with these very characters. A better one is `dictionary2.ts`, under a new letter.
 */
export const dictionary1 = `cardinal 1 Untitled
:default_auto_field AutoField
[contenttypes]
content_type external
[sites]
site external
[auth]
group external
permission external
user external
:note 0,-10 "TODO: see the ticket. Ask the team before this is changed. Moved to another service later. Deprecated, do not use."
  :display title
  Meta.get_latest_by created_at
  Meta.order_with_respect_to question
  Meta.default_related_name
  Meta.db_table_comment "One row for each"
  Meta.managed false
  Meta.permissions \`[("can_publish", "Can publish"), ("can_view", "Can view")]\`
  Meta.indexes \`[models.Index(fields=["created_at"], name="%(class)s_created_idx"), models.Index(fields=["-created_at", "status"])]\`
  Meta.constraints \`[models.CheckConstraint(condition=models.Q(quantity__gte=0), name="%(app_label)s_%(class)s_positive"), models.UniqueConstraint(fields=["user", "name"], condition=Q(is_active=True), name="unique_user_name")]\`
  pk compositekey fields:tenant_id,number
  total generated expression:\`F("price") * F("quantity")\` output_field:\`models.DecimalField(max_digits=10, decimal_places=2)\` db_persist
  path filepath path:/srv match:".*" recursive allow_files:false allow_folders
  content_type fk contenttypes.ContentType related_name:+
  object_id posint
  site fk sites.Site
  groups many auth.Group
  permissions many auth.Permission
  members many auth.User through:teams.Membership through_fields:group,user symmetrical:false
  id smallauto
  id auto
  id bigauto
  id uuid primary_key =uuid.uuid4 editable:false
  uuid uuid unique =uuid.uuid4 editable:false
  token char 64 unique db_index
  secret binary 32 editable
  ip_address ip protocol:IPv4 unpack_ipv4 null blank
  country_code char 2 db_collation:und-x-icu
  hash char 64 db_column:sha256 db_comment:"Never shown" db_tablespace:fast serialize:false
  score smallint validators:\`[MinValueValidator(0), MaxValueValidator(100)]\` error_messages:\`{"unique": "Already taken."}\`
  percent possmallint =0 validators:\`[MinValueValidator(1), MaxValueValidator(5)]\`
  views posbigint =0 editable:false
  bytes bigint null blank db_default:0
  slug slug allow_unicode unique_for_date:published_at
  slug slug 100 unique
  headline char 120 unique_for_month:date unique_for_year:date
  width posint null blank
  height posint null blank
  photo image upload_to:photos/%Y/%m/ height_field:height width_field:width storage:default_storage
  data json encoder:DjangoJSONEncoder decoder:json.JSONDecoder =dict
  parent one tree.Parent on_delete:SET_NULL to_field:code db_constraint:false parent_link reverse_min:1
  parent fk self protect related_query_name:child limit_choices_to:\`{"is_active": True}\`
  items many db_table:shop_items api:nested reverse_api:none blank
  started_at datetime db_default:Now()
  date date =timezone.now
  ordered_at datetime =timezone.now
account
activity
address
agent
agreement
album
alert
allergy
amenity
answer
appointment
area
article
artist
asset
assignment
attachment
attempt
attendee
audit
badge
bank
batch
bill
block
board
booking
branch
budget
building
bundle
calendar
call
campaign
card
carrier
cart
case
chapter
channel
check
checkout
choice
city
claim
class
client
clinic
club
code
comment
commission
company
condition
consent
contact
container
conversation
country
coupon
credit
currency
customer
dashboard
deal
delivery
deployment
deposit
destination
device
diagnosis
doctor
document
donation
driver
email
enrollment
entry
equipment
event
exchange
expense
facility
farm
favorite
feature
feedback
field
file
fine
flight
form
fund
game
goal
guest
guide
history
hospital
host
hotel
house
incident
ingredient
inspection
instructor
insurance
inventory
invitation
invoice
issue
item
job
journal
journey
keyword
label
language
lead
league
ledger
license
line
list
listing
location
log
machine
maintenance
manager
manufacturer
market
match
material
measurement
media
medication
meeting
member
message
meter
metric
module
movie
network
nurse
notification
operation
option
organization
owner
package
page
parcel
part
partner
passenger
patient
payout
period
person
phase
pipeline
place
plan
plant
platform
player
playlist
policy
poll
prescription
price
procedure
profile
program
promotion
property
proposal
protocol
provider
purchase
question
queue
quote
race
rate
receipt
recipe
record
refund
region
registration
release
reminder
rental
repair
report
request
reservation
resource
response
restaurant
result
return
ride
role
room
route
rule
sale
sample
schedule
school
score
season
seat
section
segment
sensor
server
service
session
setting
shipment
shop
signal
site
slot
source
space
speaker
sponsor
stage
station
step
stock
stop
store
street
study
subject
subscription
supplier
survey
symptom
system
table
target
tax
template
tenant
term
test
theme
thread
ticket
tool
topic
tour
tournament
track
trade
training
transaction
transfer
treatment
trial
trip
truck
type
unit
upload
usage
vaccine
variant
vehicle
vendor
venue
version
video
visit
voucher
wallet
ward
warehouse
warranty
webhook
wishlist
worker
workflow
zone
[accounts]
[analytics]
[billing]
[bookings]
[catalog]
[cms]
[common]
[core]
[crm]
[customers]
[events]
[finance]
[fleet]
[hotel]
[inventory]
[library]
[logistics]
[marketing]
[media]
[messaging]
[notifications]
[orders]
[payments]
[planning]
[products]
[profiles]
[projects]
[reports]
[reviews]
[sales]
[scheduling]
[search]
[shipping]
[shop]
[store]
[subscriptions]
[support]
[tickets]
[tracking]
[travel]
[users]
[warehouse]
item
line
type
group
tag
status
setting
template
category
  note char 255 blank help_text:"Shown to the public."
  note char 255 blank help_text:"For internal use only."
  note char 255 blank help_text:"Not shown to customers."
  note char 255 blank help_text:"Leave blank to keep the current value."
  note char 255 blank help_text:"Leave empty for none."
  note char 255 blank help_text:Optional.
  note char 255 blank help_text:"Used in the URL."
  note char 255 blank help_text:"Used for sorting."
  note char 255 blank help_text:"Set automatically."
  note char 255 blank help_text:"Lower numbers come first."
  note char 255 blank help_text:"Separated by commas."
  note char 255 blank help_text:"In minutes."
  note char 255 blank help_text:"In percent."
  note char 255 blank help_text:"In the default currency."
  note char 255 blank help_text:"Including tax."
  note char 255 blank help_text:"All times are in UTC."
  note char 255 blank help_text:"Dates are in local time."
  note char 255 blank help_text:"Short description for lists and search results."
  note char 255 blank help_text:"Unique identifier in the external system."
  note char 255 blank help_text:"Designates whether this should be treated as active. Unselect this instead of deleting."
  note char 255 blank help_text:Required.
  gender char 1 choices:M=Male,F=Female,O=Other
  frequency char 20 choices:daily,weekly,monthly,yearly ="monthly"
  color char 10 choices:red,green,blue,yellow,black,white
  size char 2 choices:S=Small,M=Medium,L=Large,XL="Extra large"
  rating possmallint choices:1,2,3,4,5
  rating int choices:1=Poor,2=Fair,3=Good,4="Very good",5=Excellent
  language char 10 choices:en=English,de=German,fr=French,es=Spanish,it=Italian ="en"
  currency char 3 choices:EUR=Euro,USD="US dollar",GBP=Pound ="EUR"
  payment_method char 20 choices:cash,card,bank_transfer,paypal,invoice ="card"
  visibility char 20 choices:public,private,internal,hidden ="public"
  role char 20 choices:owner,admin,editor,member,viewer,guest ="member"
  role char 20 choices:user,staff,manager,admin ="user"
  kind char 20 choices:text,image,video,audio,file,link ="text"
  type char 20 choices:info,warning,error,success ="info"
  type char 20 choices:income,expense,transfer
  type char 20 choices:standard,premium,enterprise ="standard"
  level char 20 choices:beginner,intermediate,advanced,expert ="beginner"
  severity char 20 choices:low,medium,high,critical ="low"
  status char 20 choices:available,reserved,sold,unavailable ="available"
  status char 20 choices:scheduled,running,finished,failed ="scheduled"
  status char 20 choices:todo,in_progress,review,done ="todo"
  status char 20 choices:open,in_progress,resolved ="open"
  status char 20 choices:queued,sent,delivered,failed,bounced ="queued"
  status char 20 choices:trial,active,paused,expired,cancelled ="trial"
  status char 20 choices:new,confirmed,processing,shipped,delivered,cancelled,returned ="new"
  status char 20 choices:pending,paid,failed,refunded ="pending"
  state char 16 choices:open,in_progress,resolved,closed ="open"
  status char 20 choices:open,closed ="open"
  status char 20 choices:active,inactive,suspended ="active"
  status char 16 choices:draft,review,published,archived ="draft"
  priority char 20 choices:low,medium,high,urgent ="medium"
  priority int choices:low,medium,high =0
  priority possmallint choices:1=Low,2=Medium,3=High =2
  status char 20 choices:pending,processing,completed,failed,cancelled ="pending"
  status char 20 choices:pending,active,completed ="pending"
  status char 20 choices:pending,active,completed,cancelled ="pending"
  status char 20 choices:pending,accepted,declined ="pending"
  status char 20 choices:pending,approved,rejected ="pending"
  status char 20 choices:pending,approved,rejected ="pending" db_index
  status char 20 choices:draft,published,archived ="draft"
  status char 20 choices:draft,published,archived ="draft" db_index
  timezone char 64 ="UTC"
  locale char 10 ="en"
  color char 7 ="#ffffff"
  color char 7 =\`#000000\`
  settings json =dict
  options json blank =list
  tags json =list
  payload json =dict
  attributes json blank =dict
  metadata json blank =dict
  extra json null blank
  data json =dict
  config json =dict
  external_id char 100 blank db_index
  reference char 50 unique
  serial_number char 64 unique
  order_number char 32 unique
  barcode char 13 blank
  isbn char 13 unique
  iban char 34 blank
  vat_number char 20 blank
  tax_id char 32 blank
  zip_code char 10
  postal_code char 20 blank
  street char 255
  address char 255 blank
  address text blank
  city char 100
  state char 100 blank
  region char 100
  country char 2
  currency char 3 ="EUR"
  language char 10 ="en"
  username char 150 unique
  password char 128
  first_name char 100
  last_name char 100
  middle_name char 100 blank
  full_name char 200
  display_name char 100
  nickname char 50 blank
  company_name char 200
  contact_name char 100
  mobile char 20 blank
  fax char 20 blank
  phone_number char 20 blank
  contact_email email blank
  email email
  email email null blank
  email email blank
  website url blank
  homepage url
  link url
  image_url url null blank
  video url blank
  logo image upload_to blank
  avatar image upload_to null blank
  photo image upload_to blank
  picture image upload_to null blank
  cover image upload_to blank
  thumbnail image upload_to
  image image upload_to null blank
  image image upload_to
  attachment file upload_to
  document file upload_to
  file file upload_to:uploads/
  file file upload_to
  birth_date date null blank
  date_of_birth date null blank
  joined_on date
  hire_date date
  issue_date date
  due_date date null blank
  due_date date
  expiry_date date null blank
  delivery_date date null blank
  valid_from date
  valid_until date null blank
  date date
  start_date date
  end_date date null blank
  opening_time time
  closing_time time
  start_time time
  end_time time null blank
  time time
  duration duration
  duration duration null blank
  start_time datetime
  end_time datetime null blank
  starts_at datetime
  ends_at datetime null blank
  scheduled_at datetime
  expires_at datetime null blank
  sent_at datetime null blank
  read_at datetime null blank
  paid_at datetime null blank
  approved_at datetime null blank
  completed_at datetime null blank
  cancelled_at datetime null blank
  closed_at datetime null blank
  verified_at datetime null blank
  last_seen_at datetime null blank
  last_login datetime null blank
  finished_at datetime null blank
  started_at datetime null blank
  processed_at datetime null blank
  archived_at datetime null blank
  deleted_at datetime null blank
  published_at datetime null blank
  published_at datetime null blank db_index
  timestamp datetime auto_now_add db_index
  timestamp datetime
  date_joined datetime auto_now_add
  latitude decimal 9,6 null blank
  longitude decimal 9,6 null blank
  latitude decimal 9,6 null
  longitude decimal 9,6 null
  latitude float null
  longitude float null
  weight decimal 8,3 null blank
  distance decimal 8,2 null
  height decimal 6,2 null blank
  exchange_rate decimal 12,6
  tax_rate decimal 5,2 =0
  percentage decimal 5,2
  discount decimal 5,2 =0
  rating decimal 3,2 =0
  balance decimal 12,2 =0
  budget decimal 12,2 null blank
  salary decimal 12,2
  subtotal decimal 10,2
  shipping_cost decimal 10,2 =0
  tax decimal 10,2 =0
  fee decimal 10,2 =0
  unit_price decimal 10,2
  total_amount decimal 10,2
  total decimal 10,2
  cost decimal 10,2 null blank
  price decimal 10,2
  amount decimal 10,2
  value decimal 10,2
  rate decimal 10,2
  value float
  ratio float null
  temperature float null blank
  score float =0
  score float null
  score int null blank
  points int =0
  level int =1
  attempts posint =0
  views posint =0
  likes posint =0
  stock posint =0
  count posint =0
  capacity posint
  age possmallint null blank
  year possmallint
  month possmallint
  rating possmallint
  stars possmallint
  day_of_week possmallint
  number posint
  number int
  year int
  duration_minutes posint
  size bigint
  amount int
  length int null blank
  sort_order int =0
  sort_order posint =0
  position posint =0 db_index
  position posint =0
  position int =0
  order posint =0
  order int =0
  priority int =0
  version posint =1
  quantity posint =0
  quantity posint verbose_name =1
  quantity int =1
  quantity posint =1
  is_public bool =true
  is_public bool
  is_default bool =false
  is_featured bool =false
  is_verified bool =false
  is_published bool =false
  is_completed bool =false
  is_deleted bool =false
  is_read bool =false
  is_primary bool =false
  is_staff bool =false
  is_enabled bool =true
  is_available bool =true
  enabled bool =true
  active bool =true
  is_active bool =true db_index
  is_active bool =true
  summary text blank
  comment text blank
  comment text
  message text
  content text
  body text
  text text
  bio text blank
  instructions text blank
  remarks text blank
  reason text blank
  notes text blank
  note text blank
  details text blank
  description text
  description text null blank
  description text blank
  ip_address ip null blank
  uuid uuid unique editable:false
  key char 64 unique
  token char 64 unique
  sku char 64 unique
  code char 10 unique
  code char 20 unique
  code char 32 unique
  slug slug
  slug slug unique
  url url
  url url blank
  email email unique
  phone char 20
  phone char 20 blank
  subject char 255
  subtitle char 255 blank
  caption char 200 blank
  label char 100
  label char 50
  reason char 255 blank
  value char 255
  type char 50
  status char 20
  title char 100
  title char 255
  title char 200
  name char 50
  name char 50 unique
  name char 100 unique
  name char 200
  name char 255
  name char 100 verbose_name
  name char 100
  actual_amount 
  average_balance 
  base_code 
  billing_cost 
  current_count 
  default_date 
  estimated_duration 
  expected_fee 
  final_label 
  first_length 
  gross_level 
  initial_limit 
  internal_name 
  last_number 
  max_price 
  min_quantity 
  net_rate 
  next_reason 
  original_score 
  planned_size 
  previous_status 
  public_text 
  requested_time 
  shipping_total 
  start_type 
  target_value 
  total_weight 
  unit_amount 
  is_approved bool =false
  has_children bool =false
  allow_comments bool =true
  can_edit bool =false
  total_weight float =0
  max_length posint
  min_level posint =1
  item_count posint =0
  total_size int
  max_size int null blank
  average_score int null blank
  total_score float =0
  base_rate decimal 10,2
  max_value decimal 10,2
  net_value decimal 10,2
  unit_cost decimal 10,2
  base_price decimal 10,2
  sale_price decimal 10,2 null blank
  net_amount decimal 10,2
  total_amount decimal 10,2 =0
  min_amount decimal 10,2 null blank
  credit_limit decimal 10,2 null blank
  first_time datetime null blank
  start_time datetime
  last_date date null blank
  next_date date
  internal_code char 32 unique
  public_text text
  short_text text blank
  default_label char 50
  cancel_reason char 255 blank
  original_name char 100
  unit_label char 100
  display_label char 100
  Meta.verbose_name_plural
  Meta.db_table shop_order
  Meta.verbose_name
  Meta.verbose_name_plural "people"
  Meta.unique_together user,name;user,slug
  Meta.unique_together code,name
  Meta.unique_together product,order
  Meta.unique_together name,slug
  Meta.ordering sort_order
  Meta.ordering last_name,first_name
  Meta.ordering order,name
  Meta.ordering -start_date
  Meta.ordering -date
  Meta.ordering -updated_at
  Meta.ordering title
  Meta.verbose_name_plural
  Meta.ordering order
  reviewer fk auth.User set_null related_name:+
  approved_by fk auth.User set_null related_name:+
  assigned_to fk auth.User set_null blank
  updated_by fk auth.User set_null related_name:+
  manager fk auth.User set_null
  customer fk protect
  members many auth.User
  followers many auth.User
  participants many auth.User blank
  items many
  tags many blank
  products many related_name
  categories many blank
  categories many related_name
  tags many
  tags many related_name
  users many auth.User
  users many auth.User related_name
  profile one related_name
  user one auth.User related_name:profile
  order one related_name
  user one
  user fk related_name
  user one auth.User related_name
  parent fk self set_null related_name:children
  parent fk self set_null related_name:children blank
  parent fk self set_null
  parent fk self related_name
  parent fk self
  product fk protect related_name
  order fk related_name:items
  category fk set_null related_name
  category fk set_null
  customer fk related_name
  user fk auth.User set_null
  created_by fk auth.User set_null related_name
  created_by fk auth.User set_null
  created_by fk auth.User protect
  created_by fk auth.User
  created_by fk auth.User related_name
  owner fk auth.User protect
  owner fk auth.User set_null related_name
  owner fk auth.User
  owner fk auth.User related_name
  author fk auth.User protect related_name
  author fk auth.User set_null
  author fk auth.User set_null related_name
  author fk auth.User
  author fk auth.User related_name
  user fk auth.User
  user fk auth.User related_name
  item_type fk set_null related_name
  order_item fk protect related_name
  sub_category fk set_null
  line_group fk protect
  user_account fk related_name
  event_log fk
  date date
  title char 100
  email email unique
  file file upload_to
  slug slug unique
  url url blank
  image image upload_to
  phone char 20 blank
  code char 32 unique
  sku char 64 unique
  order int =0
  position posint =0
  quantity posint =1
  is_verified bool =false
  is_active bool =true
  content text
  body text
  notes text blank
  description text blank
  birth_date date null blank
  end_date date null blank
  started_at datetime null blank
  deleted_at datetime null blank
  published_at datetime null blank
  min_score int null blank
  total_size int
  label char 50
  last_name char 100
  first_name char 100
  base_price decimal 10,2
  total_amount decimal 10,2
  price decimal 10,2
  amount decimal 10,2
  title char 200
  name char 255
  name char 100
  created_at datetime auto_now_add db_index
  updated_at datetime auto_now verbose_name
  updated_at datetime auto_now
  created_at datetime auto_now_add
  Meta.verbose_name_plural
category
  name char 100
  created_at datetime auto_now_add
  updated_at datetime auto_now
  Meta.ordering position
tag
  name char 255
  created_at datetime auto_now_add
  Meta.verbose_name_plural
  Meta.ordering -id
order
  title char 200
  created_at datetime auto_now_add
  updated_at datetime auto_now
  user fk auth.User related_name
  Meta.ordering -created_at
product
  name char 100
  price decimal 10,2
  description text blank
  created_at datetime auto_now_add
  category fk related_name
  Meta.ordering name
order_item
  quantity posint =1
  order fk related_name
  product fk protect
  Meta.unique_together order,product
`;
